package dev.vitae.normalizer.parser.refusal;

import java.util.ArrayList;
import java.util.List;

/** The words that are signs, in the languages that documents come in. */
final class SignWords {

  /**
   * Words of one sign.
   *
   * @param sign what they are a sign of
   * @param language the language they belong to
   * @param phrases in lower case, between bars
   */
  record Row(Sign sign, String language, String phrases) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(
              Sign.TITLE,
              "all",
              "curriculum vitae|curriculum vitæ|resume|résumé|resumé|cv|lebenslauf|tabellarischer"
                  + " lebenslauf|curriculum|currículum|currículo|hoja de vida|履歴書|職務経歴書|简历|个人简历"
                  + "|履歷|życiorys|özgeçmiş|bio-data|biodata|personalprofil|europass"),
          new Row(
              Sign.PROFILE,
              "all",
              "linkedin.com/in|github.com|linkedin|xing.com/profile|gitlab.com|orcid.org"
                  + "|behance.net|stackoverflow.com/users"),
          new Row(
              Sign.DEGREE,
              "en",
              "bachelor|bachelor's|bachelors|master's|b.sc|b.sc.|bsc|m.sc|m.sc.|msc|ph.d|ph.d.|phd|mba|b.a.|m.a.|b.s.|m.s.|b.tech|b.eng|m.eng|associate"
                  + " degree|associate of|high school diploma|ged|doctorate|bachelor of|master"
                  + " of|b.ed|pgce|a-levels|gcse|gcses|nvq|bsn|llb|diploma in"),
          new Row(
              Sign.DEGREE,
              "de",
              "abitur|diplom|staatsexamen|ausbildung zum|ausbildung"
                  + " zur|berufsausbildung|fachabitur|mittlere"
                  + " reife|hauptschulabschluss|promotion|magister|gesellenbrief|meisterbrief|realschule"
                  + "|gymnasium|studium"),
          new Row(
              Sign.DEGREE,
              "fr",
              "licence en|baccalauréat|bac pro|bts|dut|diplôme|maîtrise|cap|doctorat|master"),
          new Row(
              Sign.DEGREE,
              "es",
              "licenciatura|licenciado|licenciada|grado en|bachillerato|técnico superior"
                  + "|máster|ingeniería|ingeniero|formación profesional|doctorado"),
          new Row(
              Sign.DEGREE,
              "pt",
              "bacharelado|graduação|mestrado|ensino médio|pós-graduação|técnico em"),
          new Row(Sign.DEGREE, "it", "laurea|diploma di|maturità|dottorato|perito"),
          new Row(Sign.DEGREE, "nl", "hbo|mbo|vwo|havo|mavo|vmbo"),
          new Row(Sign.DEGREE, "pl", "magister|licencjat|inżynier|matura|liceum|technikum|studia"),
          new Row(Sign.DEGREE, "tr", "lisans|yüksek lisans|lise|ön lisans"),
          new Row(Sign.DEGREE, "zh", "本科|学士|硕士|博士|大专|高中"),
          new Row(Sign.DEGREE, "ja", "学士|修士|卒業|大学院|高等学校"),
          new Row(Sign.DEGREE, "hi", "snatak|b.com|m.com|bca|mca"),
          new Row(
              Sign.PERSONAL,
              "all",
              "date of birth|dob|nationality|marital status|driving licence|driver's"
                  + " license|driving license|gender|place of birth|father's name|permis"
                  + " b|geburtsdatum|geburtsort|geboren"
                  + " am|geboren|staatsangehörigkeit|familienstand|führerschein|nationalität|date"
                  + " de naissance|nationalité|né le|née le|permis de conduire|situation"
                  + " familiale|fecha de nacimiento|nacionalidad|estado civil|carnet de"
                  + " conducir|data de nascimento|nacionalidade|data di nascita|nazionalità|patente"
                  + " b|patente|geboortedatum|nationaliteit|rijbewijs|burgerlijke staat|data"
                  + " urodzenia|narodowość|prawo jazdy|doğum tarihi|uyruk|medeni"
                  + " durum|ehliyet|出生日期|出生年月|性别|民族|籍贯|政治面貌|生年月日|性別|国籍|work permit|visa"
                  + " status|available from|notice period|willing to relocate"),
          new Row(
              Sign.CAREER_WORDS,
              "en",
              "i worked|i work as|i work at|i joined|my career|i studied|i graduated|i led|i"
                  + " started my|my first job|years of experience|years experience|year of"
                  + " experience|experienced in|i am a|i'm a|i became|i was promoted|my"
                  + " team|references available|available upon request|seeking a|proven track"
                  + " record|responsible for|hands-on experience|i have worked|professional"
                  + " experience"),
          new Row(
              Sign.CAREER_WORDS,
              "other",
              "jahre erfahrung|jahren erfahrung|berufserfahrung|ich arbeite|ans d'expérience|années"
                  + " d'expérience|años de experiencia|anos de experiência|anni di esperienza|jaar"
                  + " ervaring|lat doświadczenia|yıl"
                  + " deneyim|年经验|工作经验|自我评价|自己pr|kenntnisse|verantwortlich für|zuständig für"),
          new Row(
              Sign.JOB_AD,
              "en",
              "we offer|we are looking for|we're looking for|we are seeking|we are hiring|your"
                  + " profile|your responsibilities|your tasks|you will be|you will"
                  + " have|you'll|apply now|how to apply|to apply|apply online|equal opportunity"
                  + " employer|the successful candidate|the ideal candidate|ideal"
                  + " candidate|successful applicants|what we offer|what you will do|what you'll"
                  + " do|what you bring|who you are|about the role|about the job|join our team|job"
                  + " description|send your cv|send your resume|submit your|competitive"
                  + " salary|salary range|job type|closing date|our client|we provide|nice to"
                  + " have|must have|position summary|reports to|reporting to the|requirements"
                  + " include|benefits include|m/f/d|you are|your application|must be able to|per"
                  + " hour|paid time off|401(k)|background check"),
          new Row(
              Sign.JOB_AD,
              "de",
              "wir bieten|wir suchen|ihr profil|dein profil|ihre aufgaben|deine"
                  + " aufgaben|m/w/d|w/m/d|m/w|bewerben sie sich|bewirb dich|stellenangebot|das"
                  + " bieten wir|wir erwarten|ihre bewerbung|deine bewerbung|was wir bieten|was"
                  + " dich erwartet|das bringen sie mit|das bringst du"
                  + " mit|eintrittstermin|vergütung|zum nächstmöglichen"),
          new Row(
              Sign.JOB_AD,
              "fr",
              "nous recherchons|nous offrons|votre profil|vos missions|profil"
                  + " recherché|postulez|h/f|nous vous proposons|rejoignez|poste à pourvoir|votre"
                  + " candidature"),
          new Row(
              Sign.JOB_AD,
              "es",
              "buscamos|ofrecemos|se ofrece|se requiere|requisitos|tu perfil|funciones del"
                  + " puesto|inscríbete|envía tu cv|oferta de empleo|salario"),
          new Row(
              Sign.JOB_AD,
              "other",
              "oferecemos|procuramos|enviar currículo|offriamo|cerchiamo|si richiede|candidati|wij"
                  + " bieden|wij zoeken|jouw profiel|solliciteer|oferujemy|poszukujemy|twój"
                  + " profil|aplikuj|arıyoruz|aranan nitelikler"
                  + "|başvuru|岗位职责|任职要求|岗位要求|薪资|招聘|職務内容|応募資格|募集要項|給与"),
          new Row(
              Sign.INVOICE,
              "en",
              "invoice|invoice no|invoice number|invoice date|bill to|ship to|total due|amount"
                  + " due|subtotal|vat|due date|payment terms|unit price|qty|iban|account"
                  + " number|order number|purchase order|receipt|tax id|balance due|remit to|sort"
                  + " code|quotation|net 30|grand total|packing slip"),
          new Row(
              Sign.INVOICE,
              "other",
              "rechnung|rechnungsnummer|rechnungsdatum|mwst|ust-id|zahlbar|gesamtbetrag|bankverbindung|lieferschein|angebot"
                  + " nr|facture|montant|tva|total ttc|échéance|factura|importe|base imponible|iva"
                  + "|fattura|totale|factuur|btw|faktura|kwota|fatura|kdv|发票|金额|合计|請求書|合計"),
          new Row(
              Sign.LETTER,
              "en",
              "dear sir|dear madam|dear hiring|dear mr|dear ms|dear mrs|dear dr|dear team|dear"
                  + " editor|dear all|yours sincerely|yours faithfully|sincerely|kind regards|best"
                  + " regards|i am writing|i look forward|looking forward to hearing|to whom it may"
                  + " concern|enclosed please|thank you for considering|thank you for your"
                  + " time|dear recruiter|dear friend"),
          new Row(
              Sign.LETTER,
              "other",
              "sehr geehrte|sehr geehrter|mit freundlichen grüßen|hiermit bewerbe|bewerbung"
                  + " als|bewerbung um|freue ich mich|liebe grüße|madame, monsieur|cordialement|je"
                  + " vous prie|veuillez agréer|lettre de"
                  + " motivation|estimado|estimada|atentamente|me dirijo"
                  + " a|prezado|prezada|atenciosamente|egregio|gentile|cordiali saluti|distinti"
                  + " saluti|geachte|met vriendelijke groet|szanowni|z"
                  + " poważaniem|saygılarımla|sayın|尊敬的|此致|敬具|拝啓"),
          new Row(
              Sign.LICENCE,
              "en",
              "copyright (c)|copyright ©|all rights reserved|permission is hereby granted|without"
                  + " warranty|warranty|redistribution|redistributions|general public"
                  + " license|licensed under|license:|license|public domain|hereinafter|the"
                  + " parties|this agreement|herein|thereof|pursuant to|liability|files:"
                  + " *|copyright:|terms and conditions|privacy policy|merchantability|the"
                  + " licensor"),
          new Row(
              Sign.LICENCE,
              "other",
              "vertragspartner|gemäß §|haftung|die parteien|allgemeine"
                  + " geschäftsbedingungen|mietvertrag|conditions générales|ci-après|las"
                  + " partes|presente contrato"),
          new Row(
              Sign.MANUAL,
              "en",
              "installation|install|usage|usage:|synopsis|see also|changelog|./configure|make"
                  + " install|apt-get|sudo|npm install|pip install|--help|--version|readme|bug"
                  + " reports|bugs|known issues|mailing list|git clone|command line|configuration"
                  + " file|environment variable|default"
                  + " value|returns|parameters|deprecated|debian/|/usr/|/etc/|upstream|source"
                  + " code|compile|compiler|tarball|manpage|man page|patch|getting"
                  + " started|prerequisites|troubleshooting|step 1|chapter|table of"
                  + " contents|click|press|select|ingredients|preheat"),
          new Row(
              Sign.PAPER,
              "en",
              "abstract|in this paper|we propose|we show|we present|et al|et"
                  + " al.|arxiv|doi:|figure|theorem|lemma|section 2|our results|our method|related"
                  + " work|proof|hypothesis|we find that|p < |participants|corresponding author"),
          new Row(
              Sign.NARRATIVE,
              "en",
              "he said|she said|said|asked|replied|he was|she was|they were|he had|she"
                  + " had|told|whispered|according to|spokesman|spokeswoman|reporters|the company"
                  + " said|once upon a time|yesterday|police|the old man|her eyes|his eyes"),
          new Row(
              Sign.NARRATIVE,
              "other",
              "sagte er|sagte sie|er war|sie war|er hatte|sie hatte|fragte|il était|elle"
                  + " était|dit-il|dit-elle|dijo|era una vez|disse|powiedział|dedi"),
          new Row(
              Sign.OTHERS,
              "en",
              "was born in|was born on|he is known for|she is known for|best known for|i"
                  + " recommend|i can recommend|i have known|highly recommend|letter of"
                  + " recommendation|worked under my|biography|his career|her career|he joined|she"
                  + " joined|he studied|she studied|his work|her work|he worked|she worked|in"
                  + " his|in her|he became|she became"),
          new Row(
              Sign.OTHERS,
              "other",
              "arbeitszeugnis|zeugnis|wir bedanken uns bei|war bei uns|wurde in|wurde am|né à|est"
                  + " né|nació en|nacque|urodził się|urodziła się|geboren in"));

  private static final List<Sign> SIGNS = new ArrayList<>();

  /** All phrases, each with its number. */
  static final PhraseTrie TRIE = trie();

  private SignWords() {}

  static int size() {
    return SIGNS.size();
  }

  /** What a phrase is a sign of. */
  static Sign sign(int phrase) {
    return SIGNS.get(phrase);
  }

  private static PhraseTrie trie() {
    PhraseTrie trie = new PhraseTrie();
    for (Row row : ROWS) {
      for (String phrase : row.phrases().split("\\|")) {
        trie.add(phrase, SIGNS.size());
        SIGNS.add(row.sign());
      }
    }
    return trie;
  }
}
