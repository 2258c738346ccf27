package dev.vitae.enricher.experience;

import dev.vitae.schemas.Evidence;
import java.util.List;

/**
 * An industry and what it stands on.
 *
 * @param id sector of NAICS 2022, or a field of {@link Fields}
 * @param name in our own short words
 * @param sector the sector of NAICS 2022 it lies in; empty where it lies in several
 * @param words the words it stands on
 * @param from paths of the values it follows from
 */
public record Industry(
    String id, String name, String sector, List<Evidence> words, List<String> from) {}
