package dev.vitae.profiles.publish;

import dev.vitae.profiles.documents.ErasedDocument;
import java.util.Collection;

/** Makes the pipeline forget documents, and with them what was made of them. */
public interface Erasure {

  /**
   * Asks for it; returns when the cluster has taken all of it. The stages follow by themselves,
   * within seconds: each answers with tombstones of its own.
   *
   * @return whether the cluster has taken it; if not, asking again does no harm
   */
  boolean erase(Collection<ErasedDocument> documents);
}
