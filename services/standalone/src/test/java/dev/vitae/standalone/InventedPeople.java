package dev.vitae.standalone;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Small documents by number: résumés of people who do not exist, and recipes, which are none. */
public final class InventedPeople {
  private static final List<String> GIVEN =
      List.of(
          "Abena",
          "Bruno",
          "Chiara",
          "Dmitri",
          "Elena",
          "Farid",
          "Greta",
          "Hugo",
          "Ines",
          "Jonas",
          "Katja",
          "Leandro",
          "Mireille",
          "Nadia",
          "Oskar",
          "Paloma",
          "Quentin",
          "Rosa",
          "Stefan",
          "Teresa",
          "Ulrich",
          "Vera",
          "Wanda",
          "Yusuf",
          "Zofia");
  private static final List<String> FAMILY =
      List.of(
          "Almqvist",
          "Bergstrom",
          "Castellano",
          "Dubrovsky",
          "Eriksen",
          "Fontaine",
          "Grabowski",
          "Hartmann",
          "Ivanova",
          "Jankowski",
          "Kowalczyk",
          "Lindqvist",
          "Marchetti",
          "Novotny",
          "Okafor",
          "Petrovic",
          "Rosenthal",
          "Salvatore",
          "Thornbury",
          "Vasquez");
  private static final List<String> TITLES =
      List.of("Software Engineer", "Accountant", "Project Manager", "Data Analyst", "Nurse");
  private static final List<String> EMPLOYERS =
      List.of("Brightmoor Energy", "Tidewell Foods", "Corvane Shipping", "Parcelane", "Larkmoor");

  private InventedPeople() {}

  /** No two of the first five hundred are the same. */
  public static String name(int number) {
    return GIVEN.get(number % GIVEN.size())
        + ' '
        + FAMILY.get(number / GIVEN.size() % FAMILY.size());
  }

  public static String title(int number) {
    return TITLES.get(number % TITLES.size());
  }

  public static String employer(int number) {
    return EMPLOYERS.get(number / TITLES.size() % EMPLOYERS.size());
  }

  public static byte[] resume(int number) {
    int start = 2000 + number % 15;
    return """
    %1$s
    %2$s
    %3$s@example.com

    Experience

    %2$s, %4$s
    January %5$d - March %6$d
    - Looked after %7$d customers and their questions
    - Wrote the handbook that the team still uses

    Education

    University of Penhallow
    Bachelor of Science, %8$d - %5$d

    Skills

    Planning, Reporting, Writing
    """
        .formatted(
            name(number),
            title(number),
            name(number).toLowerCase(Locale.ROOT).replace(' ', '.'),
            employer(number),
            start,
            start + 6,
            number + 20,
            start - 3)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A text that is no résumé. */
  public static byte[] recipe(int number) {
    return """
    Onion soup for %d guests

    Peel the onions and cut them into thin rings. Melt the butter in a large pot and let the
    onions turn brown in it, slowly, for most of an hour. Pour the stock over them, add the
    thyme and simmer until the kitchen smells of it. Toast the bread, lay it on the soup,
    cover it with cheese and bake it until the cheese is golden.
    """
        .formatted(number + 2)
        .getBytes(StandardCharsets.UTF_8);
  }
}
