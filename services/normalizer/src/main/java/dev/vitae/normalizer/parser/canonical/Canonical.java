package dev.vitae.normalizer.parser.canonical;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Profiles;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The fourth step: canonical forms that only the whole profile settles.
 *
 * <p>Most forms are settled while their words are found, by this package's other classes: a date or
 * a place is known to be one by being readable as one. A phone number without its country's prefix
 * is not: which country it is of follows from where the person lives, works or went to school.
 */
public final class Canonical {
  /** Whose numbers are held against one when the profile names no country. */
  private static final String ELSE = "US";

  private Canonical() {}

  /**
   * The profile with the canonical forms that were missing; what is written and where stays as it
   * is, and so do forms that are there. Done twice it is as done once.
   */
  public static Profile of(Profile profile) {
    if (profile.getPhones().stream().allMatch(phone -> phone.getCanonical() != null)) {
      return profile;
    }
    Set<String> countries = countries(profile);
    List<Value> phones = new ArrayList<>();
    for (Value phone : profile.getPhones()) {
      phones.add(phone.getCanonical() == null ? settled(phone, countries) : phone);
    }
    return Profiles.withPhones(profile, phones);
  }

  private static Value settled(Value phone, Set<String> countries) {
    for (String country : countries) {
      String canonical = phone(phone.getWritten(), country);
      if (canonical != null) {
        return new Value(phone.getWritten(), canonical, phone.getEvidence());
      }
    }
    return phone;
  }

  /** The person's own country, those of the work and of the schools, the latest first. */
  private static Set<String> countries(Profile profile) {
    Set<String> countries = new LinkedHashSet<>();
    add(profile.getLocation(), countries);
    for (Position position : profile.getPositions()) {
      add(position.getLocation(), countries);
    }
    for (Education education : profile.getEducation()) {
      add(education.getLocation(), countries);
    }
    if (countries.isEmpty()) {
      countries.add(ELSE);
    }
    return countries;
  }

  private static void add(Location location, Set<String> countries) {
    if (location != null && location.getCountryCode() != null) {
      countries.add(location.getCountryCode());
    }
  }

  /**
   * A phone number in E.164; null when it cannot be one.
   *
   * @param region ISO 3166-1 code of the country whose numbers are written without a prefix; null
   *     where it is not known, and then only numbers with a prefix have that form
   */
  public static String phone(String written, String region) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(written.replace("(0)", ""), region);
      return numbers.isPossibleNumber(number)
          ? numbers.format(number, PhoneNumberFormat.E164)
          : null;
    } catch (NumberParseException noNumber) {
      return null;
    }
  }
}
