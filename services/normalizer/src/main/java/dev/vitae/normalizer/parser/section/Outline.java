package dev.vitae.normalizer.parser.section;

import java.util.List;
import java.util.Optional;

/**
 * What the second step makes of a document.
 *
 * @param sections the lines under their headings, in reading order
 * @param name where the person's name stands; empty when nothing looks like one
 */
public record Outline(List<Section> sections, Optional<NameLine> name) {}
