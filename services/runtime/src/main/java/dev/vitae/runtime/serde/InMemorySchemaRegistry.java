package dev.vitae.runtime.serde;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** A registry that lives as long as the object: for tests and for work without a broker. */
public final class InMemorySchemaRegistry implements SchemaRegistry {
  private final List<Schema> schemas = new ArrayList<>();

  @Override
  public synchronized int register(String subject, Schema schema) {
    int index = schemas.indexOf(schema);
    if (index < 0) {
      schemas.add(schema);
      index = schemas.size() - 1;
    }
    return index + 1;
  }

  @Override
  public synchronized Schema byId(int id) {
    if (id < 1 || id > schemas.size()) {
      throw new RegistryRefusedException("no schema has the id " + id);
    }
    return schemas.get(id - 1);
  }
}
