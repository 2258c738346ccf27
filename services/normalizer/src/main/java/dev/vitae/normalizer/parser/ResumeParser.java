package dev.vitae.normalizer.parser;

import dev.vitae.normalizer.parser.canonical.Canonical;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.document.scan.PageScanner;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.normalizer.parser.extract.ProfileReader;
import dev.vitae.normalizer.parser.finding.AsOf;
import dev.vitae.normalizer.parser.finding.Claims;
import dev.vitae.normalizer.parser.finding.Findings;
import dev.vitae.normalizer.parser.jsonresume.JsonResumeReader;
import dev.vitae.normalizer.parser.language.DocumentLanguage;
import dev.vitae.normalizer.parser.refusal.Judgement;
import dev.vitae.normalizer.parser.refusal.Refusal;
import dev.vitae.normalizer.parser.section.Outline;
import dev.vitae.normalizer.parser.section.Sectioner;
import dev.vitae.normalizer.parser.story.CareerStory;
import dev.vitae.normalizer.parser.talentpage.TalentPage;
import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.DocumentKind;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.Value;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Reads a résumé in four steps: document, section, extract, canonical.
 *
 * <p>Bad input is a value, never an exception. The same bytes and time give the same reading.
 * Stateless, and safe for use by many threads. Neither time nor memory are bounded here.
 */
public final class ResumeParser {
  /** Changes whenever a document may be read otherwise than before: then all are read again. */
  public static final String VERSION = "5";

  /** So many stations are no accident of a page's words. */
  private static final int TOLD_AT_LENGTH = 3;

  private final PageScanner scanner;

  /** Reads pictures in the usual way. */
  public ResumeParser() {
    this(ScanSettings.DEFAULT);
  }

  /**
   * @param scans how pages that are pictures are read
   */
  public ResumeParser(ScanSettings scans) {
    this.scanner = new PageScanner(scans);
  }

  /**
   * Reads a document.
   *
   * @param content the document's bytes, of any format
   * @param receivedAt when it came: what 'present' means where the document does not say
   */
  public Reading parse(byte[] content, Instant receivedAt) {
    Document document;
    try {
      document = DocumentStep.read(content, scanner);
    } catch (UnreadableException unreadable) {
      return new Reading.Rejected(unreadable.code(), "", unreadable.getMessage());
    }
    return read(document, receivedAt);
  }

  /**
   * Reads a document from the second step on.
   *
   * @param document what the first step made of it
   * @param receivedAt when it came: what 'present' means where the document does not say
   */
  public Reading read(Document document, Instant receivedAt) {
    if (document.mediaType().equals(Document.JSON_RESUME)) {
      return parsed(
          DocumentKind.JSON_RESUME, document, JsonResumeReader.read(document), receivedAt);
    }
    Optional<Profile> story = CareerStory.read(document);
    int stations = story.map(CareerStory::stations).orElse(0);
    // What a blog's page has around a story may look like a talent site's.
    Optional<TalentPage> page =
        stations >= TOLD_AT_LENGTH ? Optional.empty() : TalentPage.in(document);
    if (page.isPresent()) {
      TalentPage talentPage = page.get();
      Outline outline = Sectioner.outline(talentPage.document());
      Profile profile = ProfileReader.read(talentPage.document(), outline);
      Profile complete = talentPage.complete(profile);
      return parsed(DocumentKind.TALENT_PAGE, talentPage.document(), complete, receivedAt);
    }
    Outline outline = Sectioner.outline(document);
    Judgement judgement = Refusal.judge(document, outline.sections(), stations);
    if (!judgement.accepted()) {
      return new Reading.Rejected(
          RejectionCode.NOT_A_RESUME, document.mediaType(), judgement.why());
    }
    if (story.isPresent()) {
      return parsed(DocumentKind.CAREER_STORY, document, story.get(), receivedAt);
    }
    Profile profile = ProfileReader.read(document, outline);
    return parsed(DocumentKind.RESUME, document, profile, receivedAt);
  }

  private static Reading parsed(
      DocumentKind kind, Document document, Profile extracted, Instant receivedAt) {
    Profile profile = Claims.add(Canonical.of(extracted), Claims.of(document));
    AsOf asOf = AsOf.of(document, profile, YearMonth.from(receivedAt.atZone(ZoneOffset.UTC)));
    DocumentInfo info =
        new DocumentInfo(
            kind,
            document.mediaType(),
            DocumentLanguage.of(document.text()),
            document.pages(),
            asOf.date(),
            asOf.source(),
            address(document));
    return new Reading.Parsed(info, document.text(), profile, Findings.of(document, profile, asOf));
  }

  /** The address stands in the page's head, which is no part of its text: it has no place there. */
  private static Value address(Document document) {
    return document.address().isEmpty()
        ? null
        : new Value(
            document.address(),
            null,
            new Evidence(0, List.of(), 1f, "document.own-address", List.of()));
  }
}
