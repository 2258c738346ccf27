package dev.vitae.enricher.highlights;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.Seniority;
import java.util.List;
import java.util.Locale;

/** How the first line says things. English, whatever language the documents are in. */
final class Phrases {
  private Phrases() {}

  /** Whether a text says words already, however they are written. */
  static boolean has(String text, String words) {
    return (' ' + Words.fold(text) + ' ').contains(' ' + Words.fold(words) + ' ');
  }

  /** A line of work as a noun; null for none. */
  static String work(JobFunction function) {
    return switch (function) {
      case UNKNOWN, EXECUTIVE -> null;
      case SOFTWARE -> "software engineering";
      case DATA -> "data science and analytics";
      case ENGINEERING -> "engineering";
      case PRODUCT -> "product management";
      case DESIGN -> "design";
      case SALES -> "sales";
      case MARKETING -> "marketing";
      case FINANCE -> "finance";
      case LEGAL -> "law";
      case HUMAN_RESOURCES -> "human resources";
      case OPERATIONS -> "projects and operations";
      case LOGISTICS -> "logistics";
      case HEALTH -> "health care";
      case SOCIAL_SERVICE -> "social work";
      case EDUCATION -> "teaching";
      case RESEARCH -> "research";
      case HOSPITALITY -> "hospitality";
      case TRADES -> "skilled trades";
      case CONSTRUCTION -> "construction";
      case MANUFACTURING -> "manufacturing";
      case RETAIL -> "retail";
      case CUSTOMER_SERVICE -> "customer service";
      case PUBLIC_SERVICE -> "public service";
      case MEDIA -> "media";
      case AGRICULTURE -> "agriculture";
      case SECURITY -> "security";
      case PERSONAL_SERVICE -> "personal services";
      case ADMINISTRATION -> "administration";
    };
  }

  /** What a level puts before a title that does not say it itself; empty for nothing. */
  static String level(Seniority seniority, String title) {
    String level =
        switch (seniority) {
          case SENIOR -> "Senior";
          case LEAD -> "Lead";
          case JUNIOR -> "Junior";
          case DIRECTOR -> "Director,";
          case UNKNOWN, INTERN, REGULAR, MANAGER, EXECUTIVE -> "";
        };
    return level.isEmpty() || title.toLowerCase(Locale.ROOT).contains(stem(level))
        ? ""
        : level + ' ';
  }

  private static String stem(String level) {
    return level.replace(",", "").toLowerCase(Locale.ROOT);
  }

  /** Whole years, or months below one. */
  static String time(int months) {
    int years = months / 12;
    if (years == 0) {
      return months + (months == 1 ? " month" : " months");
    }
    return years + (years == 1 ? " year" : " years");
  }

  /** A, B and C. */
  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " and "
        + words.get(words.size() - 1);
  }
}
