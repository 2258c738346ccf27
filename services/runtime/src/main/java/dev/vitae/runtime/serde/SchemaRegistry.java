package dev.vitae.runtime.serde;

import org.apache.avro.Schema;

/** Where schemas get their ids. Safe for use by many threads. */
public interface SchemaRegistry {

  /**
   * The id of a schema under a subject, registered if it is not there yet.
   *
   * @throws RegistryUnavailableException if the registry cannot be asked now; ask again later
   * @throws RegistryRefusedException if it answered no, as for an incompatible schema
   */
  int register(String subject, Schema schema);

  /**
   * The schema of an id.
   *
   * @throws RegistryUnavailableException if the registry cannot be asked now; ask again later
   * @throws RegistryRefusedException if no schema has this id
   */
  Schema byId(int id);
}
