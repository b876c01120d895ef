package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.PlanAnswer;
import org.singlewindow.hub.canonical.VesselCallStatus;
import org.singlewindow.hub.journey.BookingMachines.BookingState;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;
import org.singlewindow.hub.journey.ChargeMachines.ChargeState;
import org.singlewindow.hub.journey.InspectionMachines.CaseState;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.HoldState;
import org.singlewindow.hub.journey.Machines.OrderState;
import org.singlewindow.hub.journey.Missing.Half;
import org.singlewindow.hub.journey.WorkMachines.WorkState;
import org.singlewindow.hub.mapping.CsvTable;

/**
 * What the journey may say has words, in both languages: a code without a row breaks a timeline.
 */
class WordingTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "."));
  private static final Path SOURCES =
      HOME.resolve("routes/src/main/java/org/singlewindow/hub/journey");
  private static final Pattern CODE = Pattern.compile("HUB-[RA][0-9]{3}");

  @Test
  void everyRefusalAndAlarmOfTheJourneyHasItsRow() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          used.add(code.group());
        }
      }
    }

    assertThat(used).isNotEmpty();
    Set<String> worded = codes("refusals.csv");
    worded.addAll(codes("alarms.csv"));
    assertThat(worded).containsAll(used);
  }

  /** Customs sees customs matters, the operator, a company, technical ones (domain review, 23). */
  @Test
  void everyAlarmHasItsSeverityAndWhoItIsFor() {
    assertThat(CsvTable.read(HOME.resolve("mappings/codes/alarms.csv")))
        .allSatisfy(
            row -> {
              assertThat(row.get("audience")).as(row.get("code")).isIn("CUSTOMS", "TECHNICAL");
              assertThat(row.get("severity")).as(row.get("code")).isIn("W", "A", "B");
            });
  }

  @Test
  void everyStateAndMissingHalfHasItsWord() throws IOException {
    Set<String> worded = codes("timeline.csv");

    assertThat(worded).containsAll(words("MISSING.", Half.values()));
    assertThat(worded).containsAll(words("CARRIAGE.", CarriageMachine.CarriageState.values()));
    assertThat(worded).containsAll(words("VISIT.", VisitMachine.VisitState.values()));
    assertThat(worded).containsAll(words("PICKUP_ORDER.", OrderState.values()));
    assertThat(worded).containsAll(words("WORK_ORDER.", WorkState.values()));
    assertThat(worded).containsAll(words("CHARGE.", ChargeState.values()));
    assertThat(worded).containsAll(words("DIVERSION.", DiversionMachines.DiversionState.values()));
    assertThat(worded).containsAll(words("LEAVE_PERMIT.", DiversionMachines.PermitState.values()));
    assertThat(worded).containsAll(words("EXCHANGE.", ExchangeState.values()));
    assertThat(worded).containsAll(words("INSPECTION.", CaseState.values()));
    assertThat(worded).containsAll(words("BOOKING.", BookingState.values()));
    assertThat(worded).containsAll(words("EMPTY_RELEASE.", EmptyReleaseState.values()));
    assertThat(worded).containsAll(words("EXPORT.", BoxMachines.BoxState.values()));
    assertThat(worded).containsAll(words("DECLARATION.", DeclarationStatus.values()));
    assertThat(worded).containsAll(words("TRAIN_PLAN.", PlanAnswer.values()));
    assertThat(worded).containsAll(words("VESSEL_CALL.", VesselCallStatus.values()));
    assertThat(worded)
        .containsAll(words("HOLD.", HoldState.ORDERED, HoldState.CONFIRMED, HoldState.LIFTED));
  }

  @Test
  void everyEventAndInstructionHasItsWord() throws IOException {
    Set<String> worded = codes("timeline.csv");

    assertThat(worded).containsAll(names(Event.class));
    assertThat(worded).containsAll(names(Instruction.class));
  }

  @Test
  void whateverIsAwaitedHasItsWord() throws IOException {
    Set<String> used = new TreeSet<>();
    Pattern awaited = Pattern.compile("(?:add|Awaited)\\(\\s*\"([A-Z_]+)\"");
    for (String file : List.of("Outlook", "BookingOutlook", "ExportOutlook", "InspectionOutlook")) {
      Matcher word = awaited.matcher(Files.readString(SOURCES.resolve(file + ".java")));
      while (word.find()) {
        used.add("AWAITED." + word.group(1));
      }
    }

    assertThat(used).hasSizeGreaterThan(15);
    assertThat(codes("timeline.csv")).containsAll(used);
  }

  /** The words of the tables that make milestones, and of all that samples tell. */
  @Test
  void everyMilestoneHasItsWord() throws IOException {
    Set<String> told = new TreeSet<>();
    Pattern milestone = Pattern.compile("<milestone>([^<]+)</milestone>");
    for (String folder : List.of("mappings", "adapters")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
        for (Path file : files.filter(one -> one.endsWith("event.xml")).toList()) {
          Matcher word = milestone.matcher(Files.readString(file));
          while (word.find()) {
            told.add("MILESTONE." + word.group(1));
          }
        }
      }
    }
    try (Stream<Path> tables = Files.list(HOME.resolve("mappings/codes"))) {
      for (Path table : tables.filter(one -> one.toString().endsWith(".csv")).toList()) {
        milestonesOf(table).forEach(word -> told.add("MILESTONE." + word));
      }
    }

    assertThat(told).hasSizeGreaterThan(40);
    assertThat(codes("timeline.csv")).containsAll(told);
  }

  /** A table of milestones has nothing else; one of several meanings says which it is. */
  private static List<String> milestonesOf(Path table) {
    boolean all =
        table
            .getFileName()
            .toString()
            .matches(".*-milestones\\.csv|iftsta-(events|reasons)\\.csv|uk-movements\\.csv");
    return CsvTable.read(table).stream()
        .map(row -> row.getOrDefault("to", ""))
        .filter(to -> all || to.startsWith("MILESTONE "))
        .map(to -> to.replace("MILESTONE ", ""))
        .toList();
  }

  private static List<String> names(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses()).map(Class::getSimpleName).toList();
  }

  private static Set<String> codes(String table) throws IOException {
    return Files.readAllLines(HOME.resolve("mappings/codes").resolve(table)).stream()
        .map(row -> row.split(",", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> words(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants).map(one -> prefix + one.name()).toList();
  }
}
