package dev.vitae.normalizer.parser.document.scan;

/** How thick letters are drawn. */
final class Strokes {
  private final Gray page;

  Strokes(Gray page) {
    this.page = page;
  }

  /**
   * Mean thickness of the strokes of a word in pixels: twice its ink for each pixel of its outline.
   * 0 if there is no ink.
   */
  float of(Hocr.Word word) {
    int left = Math.max(1, word.left());
    int top = Math.max(1, word.top());
    int right = Math.min(page.width() - 1, word.right());
    int bottom = Math.min(page.height() - 1, word.bottom());
    int dark = 255;
    int light = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        dark = Math.min(dark, page.at(x, y));
        light = Math.max(light, page.at(x, y));
      }
    }
    int middle = (dark + light) / 2;
    int ink = 0;
    int outline = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        boolean inked = page.at(x, y) <= middle;
        ink += inked ? 1 : 0;
        outline += inked != page.at(x - 1, y) <= middle ? 1 : 0;
        outline += inked != page.at(x, y - 1) <= middle ? 1 : 0;
      }
    }
    int all = (right - left) * (bottom - top);
    // Light letters on a dark ground: the ink is what is less.
    int letters = 2 * ink > all ? all - ink : ink;
    return outline == 0 ? 0 : 2f * letters / outline;
  }
}
