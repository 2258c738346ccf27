package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;
import java.util.regex.Pattern;

/** The row of a table that only says what its columns hold. */
final class TableHeader {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?:areas?|categor\\p{L}+|kategorie\\p{L}*|domains?|domaines?|bereiche?|type|skills?"
              + "|technolog\\p{L}+|tools?|outils|kenntnisse|kompetenz\\p{L}*|compétences?|levels?"
              + "|niveaux?|nivel|nível|livello|niveau|poziom|seviye|área|details?|technologien"
              + "|habilidades|herramientas|类别|技能|内容|分類|スキル"
              + "|certificat\\p{L}*|certifica\\p{L}+|zertifikat\\p{L}*|qualifications?|qualifikation\\p{L}*"
              + "|title|name|titel|bezeichnung|titre|intitulé|título|titolo|nome|nombre|naam|nazwa|adı"
              + "|course|kurs|cours|curso|corso|cursus|award|diplom\\p{L}*|licen[cs]e|issued"
              + " by|issuer|issuing (?:body|organi[sz]ation|authority)|awarded by|awarding"
              + " body|provider|institut\\p{L}*|organi[sz]ation|body|given"
              + " by|aussteller|kammer|anbieter|träger|organisme|délivré"
              + " par|emisor|entidad|entidade|ente|centro|instelling|instytucja|kurum|year|date|jahr|datum|année|año|ano|anno|fecha|data|jaar|rok|yıl|tarih|valid(?:"
              + " until)?|expir\\p{L}+|gültig bis|number|nummer|no\\.?|nr\\.?|n°|número"
              + "|languages?|sprache|langue|idioma|lingua|taal|język|dil|proficiency"
              + "|证书|證書|名称|名稱|证书名称|颁发机构|发证机构|发证单位|时间|日期|年份|语言|水平|等级"
              + "|資格|資格名|取得年月?|年月|年|月|言語|レベル)\\s*:?");

  private TableHeader() {}

  /** How many of the first lines only say what the columns of a table hold. */
  static int lines(Document document, List<Line> lines) {
    if (lines.size() < 2 || lines.get(0).row() != lines.get(1).row()) {
      return 0;
    }
    int row = lines.getFirst().row();
    int cells = 0;
    while (cells < lines.size() && lines.get(cells).row() == row) {
      if (!WORDS.matcher(document.textOf(lines.get(cells)).strip()).matches()) {
        return 0;
      }
      cells++;
    }
    return cells > 1 && cells < lines.size() ? cells : 0;
  }
}
