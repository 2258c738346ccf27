package dev.vitae.normalizer.parser.document;

/** Reads rich text: what a reader sees, in the order in which it is written. */
final class RtfReader implements DocumentReader {
  @Override
  public Document read(byte[] content, String mediaType) throws UnreadableException {
    DocumentBuilder out = new DocumentBuilder(mediaType, BulletGlyphs.DRAWN);
    new RtfWalk(new RtfTokens(content), out).walk();
    return out.build(0);
  }
}
