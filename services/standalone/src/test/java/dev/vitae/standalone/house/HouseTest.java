package dev.vitae.standalone.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseTest {
  private static final String[] KAFKA_AND_HTTP = {
    "org.apache.kafka..", "io.javalin..", "java.net.http..", "com.sun.net.httpserver..", "kafka.."
  };

  /** Where a service meets the world; every other class of it is plain Java. */
  private static final DescribedPredicate<JavaClass> AN_EDGE =
      nameMatching(".*(Main|Topology|Service)(\\$.*)?")
          .<JavaClass>forSubtype()
          .or(
              resideInAnyPackage(
                  "..publish..",
                  "..query..",
                  "..http..",
                  // The state stores: what they implement and answer is Kafka Streams' own.
                  "dev.vitae.profiles.people..",
                  "dev.vitae.profiles.documents.."))
          .as("an edge");

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // What JMH writes around our benchmarks is not ours.
          .withImportOption(location -> !location.contains("jmh_generated"))
          .importPackages("dev.vitae");

  @Test
  void onlyEdgesKnowKafkaAndHttp() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.vitae.producer..",
            "dev.vitae.normalizer..",
            "dev.vitae.enricher..",
            "dev.vitae.profiles..")
        .and(DescribedPredicate.not(AN_EDGE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(KAFKA_AND_HTTP)
        .because(
            "what decides something must run without a broker: hand it values, and let a *Topology"
                + " or a class in publish, query, http or store talk to Kafka")
        .check(PRODUCTION);
  }

  @Test
  void parserAndEnrichmentAreValuesInValuesOut() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.vitae.normalizer.parser..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(KAFKA_AND_HTTP).or(resideInAPackage("dev.vitae.runtime..")))
        .because("'vitae parse' runs the parser alone: pass in what it needs")
        .check(PRODUCTION);
  }

  @Test
  void noServiceKnowsAnother() {
    slices()
        .matching("dev.vitae.(producer|normalizer|enricher|profiles)..")
        .should()
        .notDependOnEachOther()
        .because("services meet on topics: what two of them need belongs to schemas or runtime")
        .check(PRODUCTION);
  }

  @Test
  void brokerClassesStayBehindOneDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.vitae.standalone.broker..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..")
        .because("they are internal to Kafka and change with every release: use EmbeddedKafka")
        .check(PRODUCTION);
  }

  @Test
  void nothingIsMutableForAllTheProcess() {
    noFields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("dev.vitae.schemas..")
        .should()
        .notBeFinal()
        .because("a test could not have its own: make it a field of an object that is handed over")
        .check(PRODUCTION);
  }

  @Test
  void nobodySleepsOrReflects() {
    noClasses()
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "sleep", Duration.class)
        .because("waiting ends when something happens: use a latch, a future or a timed poll")
        .check(PRODUCTION);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.vitae.schemas..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .because("what is called should be found by 'find usages'")
        .check(PRODUCTION);
  }

  @Test
  void topologiesDoNotReadTheClock() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Topology")
        .or()
        .resideInAnyPackage("dev.vitae.normalizer.parser..", "dev.vitae.enricher..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(YearMonth.class, "now")
        .because(
            "a replay next year must give the same bytes: time is the document's or the record's")
        .check(PRODUCTION);
  }

  @Test
  void packagesAreNamedAfterWhatTheyAreAbout() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..impl..", "..helper..", "..manager..")
        .because("a reader looks for the thing, not for its kind")
        .check(PRODUCTION);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    List<Path> silent =
        Repository.sources().stream()
            .filter(file -> file.toString().contains("/src/main/"))
            .map(Path::getParent)
            .distinct()
            .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
            .map(Repository.ROOT::relativize)
            .toList();

    assertThat(silent).as("give each a package-info.java of one sentence").isEmpty();
  }

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    List<Path> tooLong = new ArrayList<>();
    for (Path file : Repository.sources()) {
      if (Files.readAllLines(file).size() > 400) {
        tooLong.add(Repository.ROOT.relativize(file));
      }
    }

    assertThat(tooLong).as("find the second thing that such a file is about").isEmpty();
  }
}
