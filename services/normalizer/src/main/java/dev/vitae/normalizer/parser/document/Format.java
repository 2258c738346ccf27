package dev.vitae.normalizer.parser.document;

/** The forms that people keep résumés in. */
enum Format {
  PDF("application/pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  OPEN_DOCUMENT("application/vnd.oasis.opendocument.text"),
  RICH_TEXT("application/rtf"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  TIFF("image/tiff"),
  HTML("text/html"),
  MARKDOWN("text/markdown"),
  TEXT("text/plain"),
  JSON_RESUME(Document.JSON_RESUME);

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }
}
