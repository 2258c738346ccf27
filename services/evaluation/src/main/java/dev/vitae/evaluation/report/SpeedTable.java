package dev.vitae.evaluation.report;

import dev.vitae.evaluation.speed.Speed.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long reading takes, and a picture of how that grows with the pages. */
final class SpeedTable {
  private static final String BY_LENGTH = "Length.parse";
  private static final int WIDTH = 480;
  private static final int HEIGHT = 240;
  private static final int MARGIN = 48;

  private SpeedTable() {}

  static void write(Markdown page, List<Figure> figures) {
    double glyphs = Double.NaN;
    for (Figure figure : figures) {
      glyphs = figure.benchmark().equals("Reading.pdfboxGlyphs") ? figure.milliseconds() : glyphs;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : figures) {
      boolean pdf = figure.benchmark().equals("Reading.parse") && figure.of().equals("pdf");
      String times =
          pdf ? "%.2f times PDFBox's glyphs".formatted(figure.milliseconds() / glyphs) : "";
      boolean length = figure.benchmark().equals(BY_LENGTH);
      rows.add(
          List.of(
              figure.benchmark(),
              length ? figure.of() + " pages" : figure.of(),
              String.format(Locale.ROOT, "%.2f", figure.milliseconds()),
              length
                  ? String.format(
                      Locale.ROOT,
                      "%.2f a page",
                      figure.milliseconds() / Integer.parseInt(figure.of()))
                  : times));
    }
    page.table(List.of("benchmark", "of", "ms of one core", ""), rows);
  }

  /** Milliseconds over pages, as SVG. */
  static String plot(List<Figure> figures) {
    List<Figure> points = figures.stream().filter(f -> f.benchmark().equals(BY_LENGTH)).toList();
    double pages = points.stream().mapToInt(f -> Integer.parseInt(f.of())).max().orElse(1);
    double most = points.stream().mapToDouble(Figure::milliseconds).max().orElse(1);
    StringBuilder line = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    for (Figure point : points) {
      double x = MARGIN + (WIDTH - 2 * MARGIN) * Integer.parseInt(point.of()) / pages;
      double y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * point.milliseconds() / most;
      line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      dots.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>%n", x, y));
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12">
    <path d="M%3$d %3$d V%4$d H%5$d" fill="none" stroke="gray"/>
    <polyline points="%6$s" fill="none" stroke="steelblue"/>
    <g fill="steelblue">
    %7$s</g>
    <text x="%3$d" y="%8$d">%9$.0f ms</text>
    <text x="%5$d" y="%10$d" text-anchor="end">%11$.0f pages</text>
    </svg>
    """
        .formatted(
            WIDTH,
            HEIGHT,
            MARGIN,
            HEIGHT - MARGIN,
            WIDTH - MARGIN,
            line.toString().strip(),
            dots,
            MARGIN - 8,
            most,
            HEIGHT - MARGIN + 18,
            pages);
  }
}
