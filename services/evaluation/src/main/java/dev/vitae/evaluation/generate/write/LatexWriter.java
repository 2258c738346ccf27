package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.draft.Draft.Section;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A draft as a source for LaTeX: in the class {@code moderncv} (whose style, {@code classic},
 * {@code banking} or {@code casual}, is a word of the look) or {@code europecv}, or else as an
 * article.
 */
public final class LatexWriter {
  private static final String ARTICLE_HEAD =
      """
      \\documentclass[10pt,a4paper]{article}
      \\usepackage[margin=20mm]{geometry}
      \\usepackage{titlesec,enumitem}
      \\titleformat{\\section}{\\large\\bfseries\\scshape}{}{0em}{}[\\titlerule]
      \\setlist[itemize]{nosep,leftmargin=1.2em}
      \\setlength{\\parindent}{0pt}
      \\pagestyle{plain}
      """;

  /** A paragraph's end is not allowed where the classes take their arguments. */
  private static final String NEW_LINE = "\\newline\n";

  private final Draft draft;
  private final StringBuilder tex = new StringBuilder();

  private LatexWriter(Draft draft) {
    this.draft = draft;
  }

  public static String write(Draft draft) {
    LatexWriter writer = new LatexWriter(draft);
    if (draft.looks("moderncv")) {
      writer.moderncv();
    } else if (draft.looks("europecv")) {
      writer.europecv();
    } else {
      writer.article();
    }
    return writer.tex.toString();
  }

  private void moderncv() {
    String style =
        List.of("banking", "casual").stream().filter(draft::looks).findFirst().orElse("classic");
    tex.append("\\documentclass[10pt,a4paper,sans]{moderncv}\n");
    tex.append("\\moderncvstyle{").append(style).append("}\n\\moderncvcolor{blue}\n");
    // The icons' default font is not among what Debian's texlive-latex-extra brings.
    tex.append("\\moderncvicons{symbols}\n\\usepackage[scale=0.8]{geometry}\n");
    preamble();
    String name = String.join(" ", draft.header().name());
    int cut = name.lastIndexOf(' ');
    command("name", name.substring(0, Math.max(0, cut)), name.substring(cut + 1));
    command("title", draft.header().headline());
    List<String> links = new ArrayList<>();
    for (Draft.Contact item : draft.header().contact().items()) {
      String text = item.value().text();
      switch (item.kind()) {
        case "phone" -> {
          tex.append("\\phone[mobile]{").append(escaped(text)).append("}\n");
        }
        case "address", "email" -> command(item.kind(), text);
        default -> links.add(text);
      }
    }
    if (!links.isEmpty()) {
      command("extrainfo", String.join(" – ", links));
    }
    tex.append("\\begin{document}\n\\makecvtitle\n");
    sections("section");
    tex.append("\\end{document}\n");
  }

  private void europecv() {
    tex.append("\\documentclass[a4paper,").append(babel()).append(",nologo]{europecv}\n");
    // The class loads hyperref itself, too late for newer kernels of LaTeX.
    tex.append("\\usepackage[margin=15mm]{geometry}\n\\usepackage{hyperref}\n");
    preamble();
    command("ecvname", String.join(" ", draft.header().name()));
    List<String> links = new ArrayList<>();
    for (Draft.Contact item : draft.header().contact().items()) {
      String text = item.value().text();
      switch (item.kind()) {
        case "phone" -> command("ecvtelephone", text);
        case "email", "address" -> command("ecv" + item.kind(), text);
        default -> links.add(text);
      }
    }
    tex.append("\\begin{document}\n\\begin{europecv}\n\\ecvpersonalinfo\n");
    links.forEach(link -> command("ecvitem", "", link));
    sections("ecvsection");
    tex.append("\\end{europecv}\n\\end{document}\n");
  }

  private void article() {
    tex.append(ARTICLE_HEAD);
    preamble();
    tex.append("\\begin{document}\n\\begin{center}\n{\\Huge ");
    tex.append(escaped(String.join(" ", draft.header().name()))).append("}\\\\[4pt]\n");
    tex.append(escaped(draft.header().headline())).append("\\\\\n");
    tex.append(
        String.join(
            " \\textbar{} ",
            draft.header().contact().items().stream()
                .map(item -> "\\mbox{" + escaped(item.value().text()) + "}")
                .toList()));
    tex.append("\n\\end{center}\n");
    sections("section*");
    tex.append("\\end{document}\n");
  }

  /** The engine decides how letters become glyphs; no moment stands in the file. */
  private void preamble() {
    tex.append("\\usepackage{iftex}\n\\ifPDFTeX\n\\usepackage[utf8]{inputenc}\n");
    tex.append("\\usepackage[T1]{fontenc}\n\\usepackage{lmodern}\n\\pdftrailerid{}\n\\else\n");
    tex.append("\\usepackage{fontspec}\n\\fi\n");
  }

  private void sections(String command) {
    for (Section section : draft.main()) {
      command(command, section.heading());
      section.blocks().forEach(this::block);
    }
  }

  private void block(Draft.Block block) {
    switch (block) {
      case Draft.Entry entry -> entry(entry);
      case Draft.Text text -> item("", styled(text.spans()));
      case Draft.Bullets bullets -> item("", list(bullets));
      case Draft.Tags tags -> item("", escaped(String.join(", ", tags.items())));
      case Draft.Table table ->
          table.rows().forEach(row -> item(escaped(row.get(0)), escaped(row.get(1))));
      case Draft.Contacts contacts ->
          contacts.items().forEach(contact -> item("", escaped(contact.value().text())));
    }
  }

  private void item(String label, String content) {
    if (draft.looks("moderncv")) {
      tex.append("\\cvitem{").append(label).append("}{").append(content).append("}\n");
    } else if (draft.looks("europecv")) {
      tex.append("\\ecvitem{").append(label).append("}{").append(content).append("}\n");
    } else {
      tex.append(label.isEmpty() ? "" : "\\textbf{" + label + "} \\quad ");
      tex.append(content).append("\n\n");
    }
  }

  private void entry(Draft.Entry entry) {
    Map<String, String> fields = entry.fields();
    if (draft.looks("moderncv") && fields.containsKey("dates")) {
      boolean study = fields.containsKey("degree");
      tex.append("\\cventry");
      group(fields.get("dates"));
      group(study ? fields.get("degree") : fields.get("position"));
      group(study ? fields.get("institution") : fields.get("employer"));
      group(fields.getOrDefault("place", ""));
      group(fields.getOrDefault("grade", ""));
      tex.append('{').append(body(entry)).append("}\n");
      return;
    }
    List<String> lines = entry.head().stream().map(LatexWriter::line).toList();
    if (draft.looks("moderncv") || draft.looks("europecv")) {
      item(styled(entry.label()), String.join(NEW_LINE, lines) + below(entry));
    } else {
      tex.append(String.join(NEW_LINE, lines)).append(below(entry)).append("\n\n");
      tex.append("\\smallskip\n");
    }
  }

  private static String line(Draft.Line line) {
    return line.right().isEmpty()
        ? styled(line.left())
        : styled(line.left()) + " \\hfill " + styled(line.right());
  }

  /** The body behind the head's last line. */
  private static String below(Draft.Entry entry) {
    boolean words = !entry.body().isEmpty() && entry.body().get(0) instanceof Draft.Text;
    return (words ? NEW_LINE : "") + body(entry);
  }

  private static String body(Draft.Entry entry) {
    StringBuilder body = new StringBuilder();
    for (Draft.Block block : entry.body()) {
      switch (block) {
        case Draft.Text text ->
            body.append(body.isEmpty() ? "" : NEW_LINE).append(styled(text.spans()));
        case Draft.Bullets bullets -> body.append(list(bullets));
        case Draft.Entry other -> throw new IllegalArgumentException("an entry in an entry");
        case Draft.Tags tags -> throw new IllegalArgumentException("tags in an entry");
        case Draft.Table table -> throw new IllegalArgumentException("a table in an entry");
        case Draft.Contacts contacts -> throw new IllegalArgumentException("contacts in an entry");
      }
    }
    return body.toString();
  }

  private static String list(Draft.Bullets bullets) {
    StringBuilder list = new StringBuilder("\n\\begin{itemize}\n");
    bullets.items().forEach(item -> list.append("\\item ").append(escaped(item)).append('\n'));
    return list.append("\\end{itemize}\n").toString();
  }

  private void command(String name, String... arguments) {
    tex.append('\\').append(name);
    for (String argument : arguments) {
      group(argument);
    }
    tex.append('\n');
  }

  private void group(String text) {
    tex.append('{').append(escaped(text)).append('}');
  }

  private String babel() {
    return Map.of("de", "german", "fr", "french", "es", "spanish", "it", "italian")
        .getOrDefault(draft.language(), "english");
  }

  private static String styled(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.bold() ? "\\textbf{" : "").append(span.italic() ? "\\textit{" : "");
      text.append(escaped(span.text()));
      text.append(span.italic() ? "}" : "").append(span.bold() ? "}" : "");
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\textbackslash ")
        .replaceAll("([&%$#_{}])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }
}
