package dev.vitae.schemas.blind;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Beginnings of words about birth, age, nationality, family, faith, health or a picture, in the
 * languages that are read: a sentence with one of them is about the person and not about their
 * work.
 */
final class PersonalTopics {
  private static final List<String> STEMS =
      List.of(
          // English
          "born (?:in|on)\\b",
          "date of birth",
          "birth ?(?:date|day|place)",
          "years? old\\b",
          "aged? \\d",
          "nationalit",
          "citizen(?:s|ship)?\\b(?! (?:service|portal|engagement|participation))",
          "passport",
          "work permit",
          "marital",
          "married\\b",
          "divorced\\b",
          "widow",
          "(?:mother|father|parent) of\\b",
          "my (?:wife|husband|children|kids|son|daughter|family)\\b",
          "maternity leave",
          "paternity leave",
          "gender:",
          "sex:",
          "religion:",
          "photo(?:graph)?:",
          // German
          "geboren",
          "geb\\.",
          "geburts",
          "staatsangehörig",
          "nationalität",
          "familienstand",
          "verheiratet",
          "ledig\\b",
          "geschieden",
          "verwitwet",
          "jahre alt",
          "konfession",
          "geschlecht",
          "mutterschutz",
          "(?:vater|mutter) von\\b",
          // French
          "née? (?:le|en|à)\\b",
          "date de naissance",
          "lieu de naissance",
          "nationalité",
          "mariée?\\b",
          "célibataire",
          "divorcée?\\b",
          "situation familiale",
          "permis de séjour",
          "congé (?:de )?(?:maternité|paternité)",
          "\\d\\d ans\\b(?! (?:d[’']|de))",
          // Spanish, Portuguese, Italian
          "nacid[oa]",
          "fecha de nacimiento",
          "lugar de nacimiento",
          "nacionalidad",
          "estado civil",
          "casad[oa]\\b",
          "solter[oa]\\b",
          "nascid[oa]",
          "data de nascimento",
          "naturalidade",
          "solteir[oa]\\b",
          "nato (?:a|il)\\b",
          "nata (?:a|il)\\b",
          "data di nascita",
          "luogo di nascita",
          "nazionalità",
          "cittadinanza",
          "coniugat[oa]",
          "nubile\\b",
          "celibe\\b",
          "stato civile",
          // Dutch, Polish, Turkish
          "geboorte",
          "nationaliteit",
          "burgerlijke staat",
          "gehuwd\\b",
          "urodzon[ya]",
          "data urodzenia",
          "narodowość",
          "obywatelstwo",
          "stan cywilny",
          "mężatka",
          "żonaty",
          "doğum",
          "uyruk",
          "uyruğu",
          "medeni (?:hal|durum)",
          "evli\\b",
          "askerlik",
          // Hindi in Latin script
          "janm",
          "rashtriyata",
          "vivahit",
          // Chinese, Japanese
          "出生",
          "生于",
          "国籍",
          "民族[：:]",
          "籍贯",
          "已婚",
          "未婚",
          "婚姻",
          "性别",
          "年龄",
          "政治面貌",
          "生年月日",
          "性別",
          "年齢",
          "配偶者",
          "\\d+歳",
          "\\d+岁");

  private static final Pattern TOPIC =
      Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:" + String.join("|", STEMS) + ")");

  private static final String ENDS = ".!?。！？\n;|";

  private PersonalTopics() {}

  /** The text with such sentences replaced. */
  static String hidden(String text, String mask) {
    StringBuilder left = new StringBuilder(text.length());
    int from = 0;
    Matcher topic = TOPIC.matcher(text);
    while (topic.find(from)) {
      int start = topic.start();
      while (start > from && ENDS.indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      int end = topic.end();
      while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      left.append(text, from, start).append(mask);
      from = Math.min(end + 1, text.length());
    }
    return left.append(text, from, text.length()).toString();
  }
}
