package dev.vitae.profiles.publish;

import java.util.List;
import java.util.Map;

/** Makes the pipeline forget documents, and with them what was made of them. */
public interface Erasure {

  /**
   * Asks for it; returns when the cluster has taken all of it. The stages follow by themselves,
   * within seconds: each answers with tombstones of its own.
   *
   * @param submissionsByDocument the documents by id, with the ids of their submissions
   * @return whether the cluster has taken it; if not, asking again does no harm
   */
  boolean erase(Map<String, List<String>> submissionsByDocument);
}
