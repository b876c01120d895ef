package org.singlewindow.hub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house, as sentences. */
class RoomsTest {

  private static final String HOUSE = "org.singlewindow.hub.";
  private static final String[] JAVA = {
    "java..", "javax.xml..", "javax.sql..", "org.xml.sax..", "org.w3c.dom.."
  };
  private static JavaClasses all;

  @BeforeAll
  static void readTheHouse() {
    all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.singlewindow.hub");
  }

  @Test
  void everyRoomUsesOnlyWhatItMay() {
    room("canonical")
        .mayUse()
        .and("jakarta.xml.bind..")
        .because("a word must mean the same in every room");
    room("identifier").mayUse("canonical").because("a number is right or wrong whoever sends it");
    room("edifact")
        .mayUse("canonical")
        .and("org.smooks..", "org.slf4j..")
        .because("syntax knows words, not plans");
    room("csv")
        .mayUse("canonical")
        .and("org.smooks..", "com.opencsv..", "org.slf4j..")
        .because("syntax knows words, not plans");
    room("platform").mayUse("canonical").because("syntax knows words, not plans");
    room("fixed").mayUse("csv").because("syntax knows words, not plans");
    room("xlsx")
        .mayUse("canonical", "csv")
        .and("org.apache.poi..")
        .because("syntax knows words, not plans");
    room("envelope").mayUse("canonical").because("a wrapper is taken off before words are read");
    room("mapping")
        .mayUse(
            "canonical", "identifier", "edifact", "csv", "platform", "fixed", "xlsx", "envelope")
        .and(
            "net.sf.saxon..",
            "org.smooks..",
            "com.networknt..",
            "com.fasterxml.jackson..",
            "org.slf4j..")
        .because("translation knows words, not plans");
    room("recognise")
        .mayUse("canonical", "mapping", "envelope")
        .and("com.fasterxml.jackson..")
        .because("whoever names a file reads it as everybody's is read");
    room("journey")
        .mayUse("canonical")
        .because("decisions must run without a broker, a database or a clock");
    room("ledger")
        .mayUse("canonical", "journey")
        .and(
            "org.springframework..",
            "com.fasterxml.jackson..",
            "org.flywaydb..",
            "org.slf4j..",
            "org.sqlite..",
            "com.zaxxer..")
        .because("memory keeps, it never judges");
    room("adapter")
        .mayUse("canonical", "identifier", "mapping", "edifact", "csv", "platform", "journey")
        .and("com.fasterxml.jackson..", "org.slf4j..", "net.sf.saxon..")
        .because("adapters speak; they do not decide");
    room("console")
        .mayUse("canonical", "journey", "ledger", "mapping", "csv", "xlsx", "adapter", "flow")
        .and("org.springframework..", "com.fasterxml.jackson..", "jakarta.servlet..", "org.slf4j..")
        .because("a page shows what the flow knows and decides nothing");
    room("simulator")
        .mayUse("canonical", "mapping", "edifact", "csv")
        .and("..")
        .because("a partner knows nothing of our rooms");
  }

  @Test
  void nobodyImportsTheRoomWhereThingsAreWired() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + "app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(HOUSE + "app..")
        .because("wiring is the last thing that happens")
        .check(all);
  }

  @Test
  void onlyCanonicalXmlAndItsOwnBeansSeeTheBinding() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + "canonical..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(HOUSE + "canonical.xml..", "jakarta.xml.bind..")
        .because("text at the edges, records inside")
        .check(all);
  }

  @Test
  void theJourneyIsGivenItsTimeAndItsNames() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "journey..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("time and names are given")
        .check(all);
  }

  @Test
  void aFaultHasAName() {
    noClasses()
        .should()
        .callConstructor(RuntimeException.class, String.class)
        .orShould()
        .callConstructor(RuntimeException.class, String.class, Throwable.class)
        .orShould()
        .callConstructor(RuntimeException.class, Throwable.class)
        .because("a fault without a name cannot be acted on")
        .check(all);
  }

  private static Room room(String name) {
    return new Room(name);
  }

  /** One room and what it may use; the check runs when its reason is given. */
  private record Room(String name, List<String> allowed) {

    Room(String name) {
      this(name, new ArrayList<>(List.of(JAVA)));
      allowed.add(HOUSE + name + "..");
    }

    Room mayUse(String... rooms) {
      for (String room : rooms) {
        allowed.add(HOUSE + room + "..");
      }
      return this;
    }

    Room and(String... packages) {
      allowed.addAll(List.of(packages));
      return this;
    }

    void because(String reason) {
      classes()
          .that()
          .resideInAPackage(HOUSE + name + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(allowed.toArray(String[]::new))
          .because(reason)
          .check(all);
    }
  }
}
