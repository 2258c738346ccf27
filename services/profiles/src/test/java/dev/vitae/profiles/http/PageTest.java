package dev.vitae.profiles.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.vitae.profiles.SamplePerson.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.vitae.profiles.PipelineInMemory;
import dev.vitae.profiles.SamplePerson;
import dev.vitae.runtime.http.Access;
import dev.vitae.schemas.JobFunction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real Chromium, which must be installed; without one these tests are skipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
  private static final String MARKUP =
      "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";

  private Playwright playwright;
  private Browser browser;
  private PipelineInMemory pipeline;
  private Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  @BeforeAll
  void findChromium() {
    Optional<Path> chromium =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(
                name ->
                    Arrays.stream(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on the PATH: install it");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterAll
  void closeBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @BeforeEach
  void open(@TempDir Path directory) {
    pipeline = new PipelineInMemory(directory, new Access("127.0.0.1", Optional.empty()));
    pipeline.put(
        person("p1")
            .named("Ada Example")
            .summary("Likes calm systems.")
            .works("Senior Engineer", "Example Bank", true, "Moved billing to Kafka")
            .knows("Java", "Kafka"),
        "d1",
        "ada.pdf");
    pipeline.put(person("p2").named("Tom Sample").knows("Rust"), "d2", "tom.pdf");
    complaints.clear();
    page = browser.newPage();
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  @AfterEach
  void closePage() {
    page.close();
    pipeline.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void aFacetNarrowsTheSearchAndTheAddressKeepsIt() {
    page.navigate(pipeline.address().toString());
    assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("2 people");
    page.locator(".facets").getByText("Kafka").click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("1 person");
    assertThat(page.locator(".card h3")).hasText("Ada Example");
    assertThat(page.url()).contains("skill=%22Kafka%22");
  }

  @Test
  void theWordsBehindAValueAreOneClickAway() {
    page.navigate(pipeline.address() + "/#/people/p1");
    page.locator("main")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName("Moved billing to Kafka").setExact(true))
        .click();
    assertThat(page.locator("#evidence mark")).hasText("Moved billing to Kafka");
    assertThat(page.locator("#evidence .document")).containsText("Ada Example");
    page.keyboard().press("Escape");
    assertThat(page.locator("#evidence")).isHidden();
  }

  @Test
  void aTurnAndABreakAreSeenInThePathAndAHighlightLeadsToItsWords() {
    pipeline.put(
        person("p5")
            .named("Vera Example")
            .works("Data Analyst", "Example Bank", true, "Built the reports of nine branches")
            .works("Store Manager", "Example Books", false)
            .turned(JobFunction.RETAIL, JobFunction.DATA, 7)
            .shines(),
        "d5",
        "vera.pdf");
    page.navigate(pipeline.address() + "/#/people/p5");
    assertThat(page.locator(".path .stop")).hasCount(2);
    assertThat(page.locator(".path .turn .sign")).hasCount(1);
    assertThat(page.locator(".path .break text")).hasText("7 mo");
    assertThat(page.locator(".path .lane")).hasText(new String[] {"Retail", "Data"});
    assertThat(page.locator(".path .employer"))
        .hasText(new String[] {"Example Books", "Example Bank"});
    page.locator(".highlights button").click();
    assertThat(page.locator("#evidence mark")).hasText("Built the reports of nine branches");
  }

  @Test
  void theBlindViewIsASwitchThatStaysOnTheWay() {
    page.navigate(pipeline.address().toString());
    page.getByRole(AriaRole.SWITCH).click();
    assertThat(page.locator(".card h3").first()).hasText("Name hidden");
    page.locator(".card").first().click();
    assertThat(page.locator("main article h1")).hasText("Name hidden");
    assertThat(page.locator("main")).not().containsText("Ada");
    page.getByRole(AriaRole.SWITCH).click();
    assertThat(page.locator("main article h1")).not().hasText("Name hidden");
  }

  @Test
  void markupInARésuméStaysText() {
    pipeline.put(
        person("p3")
            .named(MARKUP)
            .summary(MARKUP)
            .works(MARKUP, "javascript:alert(1)", true, MARKUP)
            .knows(MARKUP),
        "d3",
        MARKUP + ".pdf");
    page.navigate(pipeline.address() + "/#/?q=script");
    assertThat(page.locator(".card h3")).hasText(MARKUP);
    page.locator(".card").click();
    assertThat(page.locator("h1")).hasText(MARKUP);
    page.locator("h1 button").click();
    assertThat(page.locator("#evidence mark")).hasText(MARKUP);
    assertThat(page.evaluate("window.ran")).isNull();
    assertThat(page.locator("main img, main script, dialog img, dialog script")).hasCount(0);
  }

  @Test
  void aDroppedFileIsFollowedToItsPerson() {
    SamplePerson uploaded = person("p9").named("Uma Upload");
    pipeline.onUpload(
        content -> {
          assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo("Uma Upload");
          pipeline.put(uploaded, "uploaded", "uma.txt");
        });
    page.navigate(pipeline.address().toString());
    JSHandle files =
        page.evaluateHandle(
            "() => { const data = new DataTransfer();"
                + " data.items.add(new File(['Uma Upload'], 'uma.txt')); return data; }");
    page.dispatchEvent(".drop", "drop", Map.of("dataTransfer", files));
    assertThat(page.locator(".way .file")).hasText("uma.txt");
    page.getByText("See the person").click();
    assertThat(page.locator("h1")).hasText("Uma Upload");
    assertThat(page.locator(".arrival.enriched").first()).containsText("Uma Upload");
  }

  @Test
  void erasingAsksFirst() {
    page.navigate(pipeline.address() + "/#/people/p2");
    page.getByText("Erase …").click();
    page.locator("#ask").getByText("Cancel").click();
    assertThat(page.locator("#ask")).isHidden();
    assertThat(pipeline.erased()).isEmpty();
    page.getByText("Erase …").click();
    page.locator("#ask .danger").click();
    assertThat(page.locator("form.search")).isVisible();
    assertThat(pipeline.erased()).containsOnlyKeys("d2");
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling() {
    page.setViewportSize(375, 700);
    for (String view : List.of("/#/", "/#/people/p1", "/#/rejected", "/#/status")) {
      page.navigate(pipeline.address() + view);
      assertThat(page.locator("main h1").first()).isAttached();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(375);
    }
  }
}
