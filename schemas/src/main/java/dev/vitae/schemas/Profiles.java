package dev.vitae.schemas;

import java.util.List;

/**
 * Profiles that share all but one list with another one. The generated builder copies a record
 * whole, which would cost more than anything else that is done to a profile.
 */
public final class Profiles {
  private Profiles() {}

  public static Profile withPhones(Profile profile, List<Value> phones) {
    return with(profile, phones, profile.getEducation(), profile.getSkills(), profile.getClaims());
  }

  public static Profile withEducation(Profile profile, List<Education> education) {
    return with(profile, profile.getPhones(), education, profile.getSkills(), profile.getClaims());
  }

  public static Profile withSkills(Profile profile, List<Skill> skills) {
    return with(profile, profile.getPhones(), profile.getEducation(), skills, profile.getClaims());
  }

  public static Profile withClaims(Profile profile, List<Claim> claims) {
    return with(profile, profile.getPhones(), profile.getEducation(), profile.getSkills(), claims);
  }

  private static Profile with(
      Profile profile,
      List<Value> phones,
      List<Education> education,
      List<Skill> skills,
      List<Claim> claims) {
    return new Profile(
        profile.getName(),
        profile.getHeadline(),
        profile.getSummary(),
        profile.getEmails(),
        phones,
        profile.getLinks(),
        profile.getLocation(),
        profile.getLanguages(),
        profile.getPositions(),
        profile.getVolunteering(),
        education,
        skills,
        profile.getCertifications(),
        profile.getPublications(),
        profile.getPatents(),
        profile.getProjects(),
        profile.getAwards(),
        profile.getInterests(),
        profile.getReferences(),
        claims,
        profile.getOtherSections());
  }
}
