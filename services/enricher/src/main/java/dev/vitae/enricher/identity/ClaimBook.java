package dev.vitae.enricher.identity;

import dev.vitae.schemas.IdentityClaim;
import java.util.Collection;

/** What is known of all documents so far, as identity needs it. */
public interface ClaimBook {

  /** The claim of a document; null when none is known. */
  IdentityClaim claim(String documentId);

  /** The documents that carry an identifier or have {@link #former} person id. */
  Collection<String> documentsWith(String key);

  /** The key under which a document is found by a person id it inherited. */
  static String former(String personId) {
    return "former:" + personId;
  }
}
