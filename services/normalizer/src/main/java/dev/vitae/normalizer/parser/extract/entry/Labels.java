package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Spelling;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that say what stands behind or below them. */
final class Labels {
  /** What a label announces. */
  enum Kind {
    /** The entry's text: 'Responsibilities'. */
    BODY,
    /** Skills or tools: 'Technologies: Java, SQL'. */
    KEYWORDS,
    TITLE,
    EMPLOYER,
    UNIT,
    PLACE,
    DATES,
    COURSES,
    GRADE,
    THESIS,
    SPECIALIZATION,
    DEGREE,
    SCHOOL,
    NOTE
  }

  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    // The words of the Europass form.
    put(
        Kind.BODY,
        "main activities and responsibilities|principali attività e responsabilità|funciones y"
            + " responsabilidades principales|principales activités et responsabilités|wichtigste"
            + " tätigkeiten und zuständigkeiten|principais atividades e responsabilidades|główne"
            + " czynności i obowiązki|voornaamste werkzaamheden en verantwoordelijkheden");
    put(
        Kind.TITLE,
        "lavoro o posizione ricoperti|profesión o cargo desempeñado|fonction ou poste occupé|beruf"
            + " oder funktion|função ou cargo ocupado|zawód lub zajmowane stanowisko|beroep of"
            + " functie");
    put(
        Kind.EMPLOYER,
        "nome e indirizzo del datore di lavoro|nombre y dirección de la empresa o empleador|nom et"
            + " adresse de l'employeur|name und adresse des arbeitgebers|nome e endereço do"
            + " empregador|nazwa i adres pracodawcy|naam en adres van de werkgever");
    put(
        Kind.NOTE,
        "type of business or sector|tipo di attività o settore|tipo de empresa o sector|type ou"
            + " secteur d'activité|tätigkeitsbereich oder branche");
    put(
        Kind.DEGREE,
        "titolo della qualifica rilasciata|título de la cualificación obtenida|intitulé du"
            + " certificat ou diplôme délivré|bezeichnung der erworbenen qualifikation|designação"
            + " da qualificação atribuída|tytuł nadanej kwalifikacji");
    put(
        Kind.SCHOOL,
        "name and type of organisation providing education and training|nome dell'istituto|nome e"
            + " tipo d'organizzazione erogatrice dell'istruzione e formazione|nombre y tipo de la"
            + " organización que ha impartido la formación|nom et type de l'établissement"
            + " d'enseignement ou de formation|name und art der bildungs- oder"
            + " ausbildungseinrichtung|nome e tipo da organização de ensino ou formação");
    put(Kind.DATES, "date|data|datum|daty|datas|fecha|od - do|vom - bis|dal - al");
    put(
        Kind.BODY,
        "highlights|key highlights|responsibilities|key responsibilities|main"
            + " responsibilities|roles and responsibilities|duties|tasks|achievements|key"
            + " achievements|results|accomplishments|selected accomplishments|description|job"
            + " description|summary|highlights"
            + " include|activities|aufgaben|tätigkeiten|aufgabenbereich|erfolge|tätigkeitsschwerpunkte|schwerpunkte|missions|réalisations|tâches|principales"
            + " missions|missions"
            + " principales|activités|responsabilités|logros|funciones|responsabilidades|tareas|funciones"
            + " principales|principais"
            + " atividades|atividades|atribuições|resultados|mansioni|compiti|attività|responsabilità|principali"
            + " attività|taken|werkzaamheden|verantwoordelijkheden|obowiązki|zakres"
            + " obowiązków|osiągnięcia|zadania|görevler"
            + "|sorumluluklar|başarılar|职责|工作内容|主要职责|工作职责|工作描述|业绩|職務内容|仕事内容|業務内容|担当業務|実績|jimmedariyan");
    put(
        Kind.KEYWORDS,
        "technologies|technologies used|tech stack|tech|stack|tools|tools used|environment|skills"
            + "|keywords|technical environment|tools & technologies|tools and technologies|software"
            + "|skills used|key skills|technologien|werkzeuge|technik|eingesetzte technologien"
            + "|technologies utilisées|environnement technique|outils|compétences|tecnologías"
            + "|tecnologias|herramientas|tecnologie|strumenti|technologie|narzędzia|teknolojiler"
            + "|技术栈|使用技术|開発環境|使用技術");
    put(
        Kind.TITLE,
        "position|title|job title|designation|job|stanowisko pracy|zajmowane stanowisko|function"
            + " title|emploi|métier|incarico|posto|cargo / função|岗位名称|职务|担任职务|ruolo"
            + " ricoperto|role|rolle|projektrolle|rôle|rol|rola|function|post|post held|position"
            + " held|function held|designation|funktion|stelle|tätigkeit"
            + " als|tätigkeit|berufsbezeichnung|stellenbezeichnung|poste|fonction|fonction"
            + " occupée|poste occupé|intitulé du poste|função|cargo ocupado|cargo/função|função"
            + " desempenhada|puesto de trabajo|cargo desempeñado|funzione"
            + "|cargo|puesto|ruolo|mansione|posizione|functie|stanowisko|pozisyon|unvan|görev|职位|岗位|職種|職位|役職|pad|occupation"
            + " or position held");
    put(
        Kind.EMPLOYER,
        "employer|company|company name|employer name|name of company|workplace|place of"
            + " work|miejsce pracy|firma / instytucja|instytucja|empresa / cargo|lugar de"
            + " trabajo|dienststelle"
            + "|betrieb|einrichtung|structure|工作单位|所在单位|就职公司|勤務先|kurum|entidade|entidade"
            + " empregadora|empresa/entidade|organization|organisation|arbeitgeber|firma|unternehmen|employeur|entreprise|société|empresa|empleador|empregador|azienda|datore"
            + " di lavoro|werkgever|bedrijf|pracodawca|şirket|işveren|公司|单位|公司名称|会社|会社名|sanstha|name"
            + " of employer|name and address of employer");
    put(
        Kind.UNIT,
        "client|customer|project|team|department|abteilung|kunde|projekt|service|equipe");
    put(
        Kind.PLACE,
        "location|place|city|ort|standort|lieu|ville|ubicación|lugar|local|luogo|sede|plaats"
            + "|miejsce|konum|yer|地点|勤務地");
    put(
        Kind.DATES,
        "period|duration|dates|date|from|years|when|conclusão|conclusion|término|jahr|jahre|année|années|año|años|ano|anos|anno|anni|dates"
            + " d'emploi|年份|年月|起止时间|zeitraum|dauer|période|durée|periodo|período|fechas|duração|okres|tarih|süre|时间|期間|graduation|graduated|graduation"
            + " date|expected graduation|expected|abschluss|year|class"
            + " of|completed|awarded|abgeschlossen|obtained");
    put(
        Kind.COURSES,
        "courses|coursework|relevant coursework|relevant courses|major courses|key"
            + " courses|modules|selected coursework|course work|kurse|module|cours|cours"
            + " suivis|matières|asignaturas"
            + "|cursos|disciplinas|corsi|vakken|przedmioty|dersler|主修课程|课程|履修科目|subjects|main"
            + " subjects|selected courses");
    put(
        Kind.GRADE,
        "gpa|grade|cgpa|score|note|abschlussnote|gesamtnote|durchschnitt|notendurchschnitt|mention"
            + "|moyenne|nota|nota media|promedio|media|voto|votazione|cijfer|ocena|ortalama|not"
            + "|final grade|classification|percentage|honours|honors|绩点|成绩|評定|marks|result"
            + "|média|média final|classificação|note finale|nota final");
    put(
        Kind.THESIS,
        "thesis|dissertation|master thesis|master's thesis|bachelor thesis|bachelor's"
            + " thesis|diploma"
            + " thesis|masterarbeit|bachelorarbeit|diplomarbeit|doktorarbeit|thema|thesis"
            + " title|mémoire|thèse|tesis|tesi|tese|scriptie|praca magisterska|tez|phd"
            + " thesis|毕业论文|論文|doctoral thesis|abschlussarbeit");
    put(
        Kind.SPECIALIZATION,
        "specialization|specialisation|concentration|focus|emphasis|track|minor|area of study"
            + "|areas of study|vertiefung|schwerpunkt|nebenfach|spécialité|spécialisation|option"
            + "|especialización|especialidad|ênfase|indirizzo|specjalizacja|uzmanlık|研究方向|専攻"
            + "|research focus|research area|research interests");
    put(
        Kind.DEGREE,
        "degree|qualification|qualifikation|studium|bildungsgang|formation|wykształcenie|tytuł|tytuł"
            + " zawodowy|kierunek studiów|titulación|estudios|qualifica|diploma|diploma /"
            + " qualification"
            + "|grau|habilitações|opleiding|derece|学历学位|专业名称|学位・専攻|examination|exam|exam"
            + " passed|course|studiengang|diplôme|título|grado|titolo|kierunek|bölüm|学历|学位|major|field"
            + " of study|field|fach|studienfach|专业|学部|title of qualification awarded|program");
    put(
        Kind.SCHOOL,
        "school|university|szkoła|szkoła / uczelnia|nazwa szkoły|name of school|school name|name of"
            + " institution|name of the institution|institution"
            + " name|lehranstalt|bildungseinrichtung|école|scuola|istituto|ateneo|escola|escuela|instituição|instituição"
            + " de ensino|学校名称|学校名|毕业院校|就读学校|学校・学部|okul /"
            + " üniversite|onderwijsinstelling|onderwijsinstituut|institution|institute|board|board/university|university/board|centro|college|universität|schule|établissement|universidad"
            + "|institución|università|uczelnia|üniversite|okul|学校|院校|大学");
    put(
        Kind.NOTE,
        "adviser|advisor|supervisor|betreuer|directeur|tutor|awards|honors & awards|activities and"
            + " societies|societies|scholarship");
  }

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[/,・&、|与和及]\\s*| (?:and|und|et|y|e|en|i|ve) ");

  private Labels() {}

  /** Whether what follows is not part of an entry's head. */
  static boolean announcesText(Kind kind) {
    return switch (kind) {
      case KEYWORDS, COURSES, THESIS, SPECIALIZATION, NOTE, BODY -> true;
      case TITLE, EMPLOYER, UNIT, PLACE, DATES, GRADE, DEGREE, SCHOOL -> false;
    };
  }

  /** What the words before a colon, or a whole line, announce; null if they are no label. */
  static Kind of(String text) {
    String folded = Spelling.fold(text).strip();
    int end = folded.length();
    while (end > 0 && ":：".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return KINDS.get(folded.substring(0, end).strip());
  }

  /** Whether a line is nothing but a label. */
  static boolean isLabel(String text) {
    Kind kind = of(text);
    return kind != null && (announcesText(kind) || text.endsWith(":"));
  }

  /** Whether a text names what stands in a column of a table, or several things that do. */
  static boolean isColumn(String text) {
    if (of(text) != null) {
      return true;
    }
    for (String part : BETWEEN.split(text)) {
      if (ofPart(part) == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * What stands in a column below a head that names one thing, be it with the text below; null
   * where it names none or several.
   */
  static Kind ofColumn(String text) {
    Kind whole = of(text);
    String[] parts = BETWEEN.split(text);
    if (whole != null || parts.length < 2) {
      return whole;
    }
    Kind first = ofPart(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      Kind more = ofPart(parts[i]);
      if (more == null || more != first && !announcesText(more)) {
        return null;
      }
    }
    return first;
  }

  /** What one of several things a head names is: 'tasks' as 'main tasks' do. */
  private static Kind ofPart(String part) {
    Kind whole = of(part);
    Kind last = of(part.substring(part.lastIndexOf(' ') + 1));
    return whole != null || last == null || !announcesText(last) ? whole : last;
  }

  /** The position of the colon behind a label that begins a text; -1 if there is none. */
  static int colon(String text) {
    for (int i = 1; i < text.length() && i < 40; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
    }
    return -1;
  }

  private static void put(Kind kind, String labels) {
    for (String label : labels.split("\\|")) {
      KINDS.putIfAbsent(Spelling.fold(label), kind);
    }
  }
}
