package dev.vitae.normalizer.parser.story;

import java.util.List;
import java.util.Set;

/** The parts of a pattern that stand for whatever the author names there. */
enum Slot {
  /** Where one works. */
  EMPLOYER,
  /** Where one worked before. */
  FORMER,
  /** Where an employer is. */
  CITY,
  /** Team or department within the employer. */
  UNIT,
  /** What one works as. */
  TITLE,
  /** Where one learns. */
  SCHOOL,
  /** What one learns. */
  AREA,
  /** What one has learnt it for. */
  DEGREE;

  private static final Set<String> DETERMINERS =
      WordList.of(
          """
          the a an my our its their one der die das dem den ein eine einer einem einen
          mein meine meiner meinem meinen le la les l' un une el los las mon ma mes mi
          mis
          """);

  private static final Set<String> CONNECTORS =
      WordList.of(
          """
          of for & de del der des für von du di d'
          """);

  private static final Set<String> CONNECTED =
      Set.of("the", "la", "die", "den", "das", "los", "las", "l'");

  private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l'");

  /** What is named first where a name goes on behind 'and'. */
  private static final Set<String> NAMED_WITH_AND =
      WordList.of(
          """
          department ministry school college institute faculty bureau centers center
          museum academy office society board
          """);

  /** What is named last where a name goes on behind 'and'. */
  private static final Set<String> AND_NAMES =
      WordList.of(
          """
          technology sons partners company co sciences research services engineering
          brothers daughters arts
          """);

  private static final Set<String> COMPANY_ENDINGS =
      WordList.of(
          """
          inc inc. llc ltd ltd. gmbh ag co. corp corp. plc sarl sl aps
          """);

  private static final Set<String> UNIT_NOUNS =
      WordList.of(
          """
          team department ward lab laboratory unit division group crew station kitchen
          abteilung
          """);

  private static final Set<String> WORKPLACES =
      WordList.of(
          """
          shop bakery hospital clinic restaurant startup start-up agency firm company
          shipyard factory workshop garage hotel school bank practice studio yard mill
          plant consultancy manufacturer home store farm contractor shipbuilder bäckerei
          klinik werkstatt agentur firma praxis kanzlei werft krankenhaus betrieb schule
          usine entreprise société boulangerie banque cabinet clinique fábrica empresa
          oficina taller banco tienda clínica brasserie observatory museum archive
          """);

  private static final Set<String> SCHOOLS =
      WordList.of(
          """
          college university school bootcamp academy institute hochschule universität
          akademie fachhochschule berufsschule
          """);

  private static final Set<String> PRONOUNS =
      WordList.of(
          """
          made named appointed asked i i'm i've it this that what how ich es dort dann
          me my mich mir ce cela yo
          """);

  private static final Set<String> NOT_NAMES =
      WordList.of(
          """
          i i'm i've i'd i'll ich january february march april may june july august
          september october november december januar februar märz mai juni juli oktober
          dezember janvier février mars avril juin juillet août septembre octobre
          novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre
          octubre noviembre diciembre monday friday spring summer autumn winter sommer
          herbst herbstes jahr jahre jahren ende anfang mitte english german french
          """);

  /** Verbs that go on behind a subject and do not end as verbs do. */
  private static final Set<String> VERBS =
      WordList.of("took got did went came left found won made wrote began met spent");

  /** Where a title or a subject ends. */
  private static final Set<String> STOPS =
      WordList.of(
          """
          begonnen absolviert
          zu als comme como nach at in for with from on where who which but until before
          after while when then that by under because so during through to as there
          within inside helping working building leading responsible and or bei beim im
          am an für und wo der die das zur zum mit auf aus seit bis abgeschlossen
          gearbeitet angefangen studiert tätig gewechselt beendet gemacht arbeitete
          begann program programme degree over across since is was full part à au aux
          chez dans pour en avec depuis et qui où puis jusqu'en por para con desde hasta
          donde y e dort war wurde übernommen hatte hat bin deshalb befördert again
          """);

  /**
   * Where the words for this slot end that start at a word.
   *
   * @return the first and the last word's index, the last exclusive; null if there are none
   */
  int[] find(List<Word> words, int at) {
    return switch (this) {
      case EMPLOYER -> place(words, at, WORKPLACES);
      case FORMER, CITY -> named(words, at);
      case SCHOOL -> place(words, at, SCHOOLS);
      case UNIT -> unit(words, at);
      case TITLE -> title(words, at);
      case AREA -> area(words, at);
      case DEGREE -> Degrees.find(words, at);
    };
  }

  private static int[] named(List<Word> words, int at) {
    int first = at < words.size() && DETERMINERS.contains(words.get(at).lower()) ? at + 1 : at;
    int end = name(words, first);
    return end > first ? new int[] {first, end} : null;
  }

  private static int[] place(List<Word> words, int at, Set<String> nouns) {
    int first = at < words.size() && DETERMINERS.contains(words.get(at).lower()) ? at + 1 : at;
    int end = name(words, first);
    if (end > first) {
      return new int[] {first, end};
    }
    if (first == at || words.get(at).lower().equals("the")) {
      return null;
    }
    for (int i = first; i < Math.min(words.size(), first + 6); i++) {
      if (words.get(i).isMark() || STOPS.contains(words.get(i).lower())) {
        return null;
      }
      if (nouns.contains(words.get(i).lower())) {
        return new int[] {first, i + 1};
      }
    }
    return null;
  }

  /** Index behind a proper name, or first itself where there is none. */
  static int name(List<Word> words, int first) {
    int end = first;
    boolean university = false;
    boolean named = false;
    while (end < words.size()) {
      Word word = words.get(end);
      if (isName(word)) {
        university |= word.lower().equals("university");
        named |= NAMED_WITH_AND.contains(word.lower());
        end++;
        continue;
      }
      int next = end + 1;
      if (end == first || next >= words.size()) {
        break;
      }
      if (CONNECTORS.contains(word.lower())) {
        next += CONNECTED.contains(words.get(next).lower()) ? 1 : 0;
      } else if (word.lower().equals("and") || word.lower().equals("und")) {
        if (!named && !AND_NAMES.contains(words.get(next).lower())) {
          break;
        }
      } else if (word.text().equals("'") || word.text().equals("’")) {
        if (!words.get(end - 1).lower().endsWith("s")) {
          break;
        }
      } else if (word.text().equals(",")) {
        boolean campus = university && !words.get(end - 1).lower().equals("university");
        if (!campus && !COMPANY_ENDINGS.contains(words.get(next).lower())) {
          break;
        }
        university = false;
      } else {
        break;
      }
      if (next >= words.size() || !isName(words.get(next))) {
        break;
      }
      end = next;
    }
    return end;
  }

  static boolean isWorkplace(Word word) {
    return WORKPLACES.contains(word.lower());
  }

  private static boolean isName(Word word) {
    return word.isCapital() && !word.isMark() && !NOT_NAMES.contains(word.lower());
  }

  private static int[] unit(List<Word> words, int at) {
    int first = at < words.size() && DETERMINERS.contains(words.get(at).lower()) ? at + 1 : at;
    int end = name(words, first);
    if (end == first) {
      while (end < words.size() && end < first + 6 && !words.get(end).isMark()) {
        if (UNIT_NOUNS.contains(words.get(end).lower())) {
          return new int[] {first, end + 1};
        }
        end++;
      }
      return null;
    }
    // 'and' is part of a team's name where the team is called one.
    int team = end;
    while (team < words.size() && (isName(words.get(team)) || isAnd(words.get(team)))) {
      team++;
    }
    if (team < words.size() && UNIT_NOUNS.contains(words.get(team).lower())) {
      end = team;
    }
    return new int[] {first, end};
  }

  private static boolean isAnd(Word word) {
    return word.lower().equals("and") || word.text().equals("&") || word.text().equals(",");
  }

  private static int[] title(List<Word> words, int at) {
    int first = at;
    while (first < words.size() && DETERMINERS.contains(words.get(first).lower())) {
      first++;
    }
    int end = first;
    int head = -1;
    while (end < words.size() && end < first + 8 && !words.get(end).isMark()) {
      String word = words.get(end).lower();
      boolean and = word.equals("and") && end > first && end + 1 < words.size();
      if (STOPS.contains(word) && !(and && head < 0)) {
        break;
      }
      if (word.equals("of") && head < 0) {
        head = end - 1;
      }
      end++;
    }
    if (end == first || PRONOUNS.contains(words.get(first).lower())) {
      return null;
    }
    head = head < 0 ? end - 1 : head;
    if (!Character.isLetter(words.get(first).text().charAt(0))) {
      return null;
    }
    if (Roles.isRole(words.get(head).lower()) || Roles.isFirst(words.get(first).lower())) {
      return new int[] {first, end};
    }
    // What stands behind 'and' may be another verb.
    for (int and = end - 2; and > first; and--) {
      if (words.get(and).lower().equals("and") && Roles.isRole(words.get(and - 1).lower())) {
        return new int[] {first, and};
      }
    }
    return null;
  }

  private static int[] area(List<Word> words, int at) {
    int first = at < words.size() && ARTICLES.contains(words.get(at).lower()) ? at + 1 : at;
    int end = first;
    while (end < words.size() && end < first + 7 && !words.get(end).isMark()) {
      String word = words.get(end).lower();
      if (isAnd(words.get(end))) {
        if (end == first || end + 1 >= words.size() || !alike(words, end - 1, end + 1)) {
          break;
        }
      } else if (STOPS.contains(word)
          || Degrees.isDegree(word)
          || CONNECTORS.contains(word)
          || DETERMINERS.contains(word)) {
        break;
      }
      end++;
    }
    boolean named =
        end > first
            && Character.isLetter(words.get(first).text().charAt(0))
            && !PRONOUNS.contains(words.get(first).lower());
    return named ? new int[] {first, end} : null;
  }

  /** Whether two words around 'and' are of one kind, neither being a verb. */
  private static boolean alike(List<Word> words, int a, int b) {
    String second = words.get(b).lower();
    return words.get(a).isCapital() == words.get(b).isCapital()
        && !second.endsWith("ed")
        && !second.equals("i")
        && !second.equals("then")
        && !VERBS.contains(second)
        && !STOPS.contains(second)
        && !DETERMINERS.contains(second);
  }
}
