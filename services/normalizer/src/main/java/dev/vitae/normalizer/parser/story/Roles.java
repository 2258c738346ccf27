package dev.vitae.normalizer.parser.story;

import java.util.List;
import java.util.Set;

/** Words that name what someone works as: their last word tells. */
final class Roles {
  private static final Set<String> NOUNS =
      WordList.of(
          """
          seamstress actress stewardess nanny priest monk surgeon physio concierge maid
          paralegal executive deckhand stagehand farmhand valet warden mate
          editor-in-chief admin sysadmin laborant laborantin blacksmith locksmith
          goldsmith gp docent merchant
          nurse faculty chef cook intern clerk architect analyst scientist lead head
          director assistant associate apprentice trainee fellow consultant accountant
          attendant sergeant lieutenant officer paramedic mechanic technician physician
          electrician librarian postdoc staff principal specialist partner founder
          co-founder cofounder president cto ceo cfo coo vp professor instructor aide
          coach guide pilot judge vet midwife foreman representative rep agent hand temp
          freelancer contractor developer dean chair medic captain secretary
          receptionist cashier host hostess waiter waitress tutor krankenschwester
          pflegekraft hilfskraft fachkraft führungskraft auszubildende auszubildender
          azubi werkstudent werkstudentin koch köchin arzt ärztin anwalt anwältin
          leitung chefarzt praktikum kauffrau kaufmann volunteer barista model sre swe
          resident lehrling geselle gesellin porter tourneur hairdresser
          """);

  /** Endings of words for people who do something. */
  private static final List<String> ENDINGS =
      List.of(
          "er",
          "or",
          "ist",
          "ian",
          "man",
          "woman",
          "eer",
          "ant",
          "erin",
          "orin",
          "istin",
          "eur",
          "eurin",
          "entin",
          "leiter",
          "leiterin",
          "pfleger",
          "pflegerin",
          "ent");

  /** Words with such an ending that are no work. */
  private static final Set<String> NO_WORK =
      WordList.of(
          """
          mother father brother sister daughter better number never ever together either
          neither rather another other member order paper computer career center later
          after over under lover believer matter river winter summer september october
          november december major minor senior junior factor human woman man parent
          important relevant pregnant patient present absent confident silent innocent
          reluctant hesitant distant constant brilliant sober bitter eager clever former
          dinner different significant person stranger outsider newcomer beginner
          learner quarter chapter offer power layer user customer consumer player
          department environment moment content student immigrant current recent
          document president's per her for or nor older younger bigger smaller harder
          longer mutter vater bruder schwester kinder immer wieder oder aber unter über
          hinter später sommer mitglieder talent sort experiment assignment employment
          placement retirement management war jahr nur sehr mehr daher dieser jeder
          einer meiner leider hier wer der mer
          """);

  private Roles() {}

  /** Words that name work and come first: the rest says what kind. */
  private static final Set<String> FIRST =
      WordList.of(
          """
          leiter leiterin teamleiter teamleiterin abteilungsleiter abteilungsleiterin
          direktor direktorin commis chef sous-chef infirmier infirmière cadre
          développeur développeuse responsable directeur directrice ingénieur ingénieure
          technicien technicienne vendeur vendeuse assistant assistante secrétaire
          comptable professeur professeure enseignant enseignante consultant consultante
          analyste serveur serveuse cuisinier cuisinière apprenti apprentie gérant
          gérante rédacteur rédactrice stagiaire conseiller conseillère aide-soignant
          aide-soignante éducateur éducatrice menuisier soudeur soudeuse électricien
          chargé chargée auxiliar contable jefe jefa técnico técnica coordinador
          coordinadora director directora ingeniero ingeniera enfermero enfermera
          profesor profesora maestro maestra camarero camarera cocinero cocinera
          dependiente dependienta administrativo administrativa analista desarrollador
          desarrolladora programador programadora gerente encargado encargada becario
          becaria redactor redactora consultor consultora ayudante aprendiz mecánico
          soldador investigador investigadora médico médica abogado abogada asesor
          asesora
          """);

  /** Whether a word names what someone works as where it stands first: French, Spanish. */
  static boolean isFirst(String lower) {
    return FIRST.contains(lower);
  }

  static boolean isRole(String lower) {
    if (NOUNS.contains(lower)) {
      return true;
    }
    return lower.length() > 4
        && !NO_WORK.contains(lower)
        && ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
