package dev.vitae.enricher.employers;

import dev.vitae.schemas.EmployerKind;

/**
 * What a name says of an employer.
 *
 * @param canonical the name without its legal form
 * @param legalForm as usually written, null where there is none
 * @param country that has this legal form alone, else null
 * @param kind kind of organisation, or UNKNOWN
 * @param kindConfidence from 0 to 1
 * @param sector sector of NAICS, null where it is not known
 * @param sectorConfidence from 0 to 1
 * @param sectorRule the rule that found the sector with its words, null where none did
 * @param sectorFromName whether the sector follows from the name and not from the title
 */
public record Employer(
    String canonical,
    String legalForm,
    String country,
    EmployerKind kind,
    float kindConfidence,
    String sector,
    float sectorConfidence,
    String sectorRule,
    boolean sectorFromName) {}
