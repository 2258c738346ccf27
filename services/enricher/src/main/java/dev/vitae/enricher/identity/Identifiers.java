package dev.vitae.enricher.identity;

import dev.vitae.schemas.Link;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.Value;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What links a document to others of the same person. Each identifier is a kind, a colon and a
 * canonical form.
 *
 * <p>An applicant id belongs to the system that gave it: the same id from another source is another
 * applicant. A page a document came from and a profile link that leads there are one identifier. A
 * referee's contacts are not among the profile's, and so never here.
 */
public final class Identifiers {
  static final String APPLICANT = "applicant:";
  static final String EMAIL = "email:";
  static final String PHONE = "phone:";
  static final String WEB = "web:";

  /** E.164 has at most 15 digits; fewer than 7 are an extension or a year. */
  private static final int SHORTEST_PHONE = 8;

  private Identifiers() {}

  /** The document's identifiers in order, each once. */
  public static List<String> of(NormalizedProfile document) {
    TreeSet<String> found = new TreeSet<>();
    for (Submission submission : document.getSubmissions()) {
      String applicant = submission.getApplicantId();
      if (applicant != null && !applicant.isBlank()) {
        found.add(APPLICANT + submission.getSource() + '/' + applicant.strip());
      }
    }
    for (Value email : document.getProfile().getEmails()) {
      String address = canonical(email).toLowerCase(Locale.ROOT);
      if (!SharedMailboxes.contains(address)) {
        found.add(EMAIL + address);
      }
    }
    for (Value phone : document.getProfile().getPhones()) {
      String number = phone.getCanonical();
      if (number != null && number.startsWith("+") && number.length() >= SHORTEST_PHONE) {
        found.add(PHONE + number);
      }
    }
    for (Link link : document.getProfile().getLinks()) {
      // A site without a network may be an employer's; only a profile names one person.
      if (!link.getNetwork().isEmpty()) {
        add(found, WebAddress.profile(canonical(link.getUrl())));
      }
    }
    if (document.getDocument().getAddress() != null) {
      add(found, WebAddress.page(canonical(document.getDocument().getAddress())));
    }
    return List.copyOf(found);
  }

  /** What kind of identifier this is, for a person to read. */
  static String kind(String identifier) {
    if (identifier.startsWith(EMAIL)) {
      return "e-mail address";
    }
    if (identifier.startsWith(PHONE)) {
      return "phone number";
    }
    return identifier.startsWith(WEB) ? "web address" : "applicant id";
  }

  private static void add(TreeSet<String> found, String address) {
    if (!address.isEmpty()) {
      found.add(WEB + address);
    }
  }

  static String canonical(Value value) {
    return value.getCanonical() == null ? value.getWritten() : value.getCanonical();
  }
}
