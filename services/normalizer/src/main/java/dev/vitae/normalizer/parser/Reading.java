package dev.vitae.normalizer.parser;

import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.RejectionCode;
import java.util.List;

/**
 * What became of a document: a profile, or a reason why there is none. Never both, never neither.
 */
public sealed interface Reading {

  /**
   * The document is a profile.
   *
   * @param info what is known of the document as a whole
   * @param text the text that every span of the profile points into
   * @param profile what the document says of the person
   * @param findings what the profile's reader should know
   */
  record Parsed(DocumentInfo info, String text, Profile profile, List<Finding> findings)
      implements Reading {

    /** What the enricher is told of the document, but for whose it is and when it came. */
    public NormalizedProfile.Builder record() {
      return NormalizedProfile.newBuilder()
          .setDocument(info)
          .setText(text)
          .setProfile(profile)
          .setFindings(findings);
    }
  }

  /**
   * The document is no profile.
   *
   * @param code why
   * @param mediaType the detected media type; empty if the document was refused before that
   * @param message one sentence for a person
   */
  record Rejected(RejectionCode code, String mediaType, String message) implements Reading {}
}
