package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;

/** A whole port is data: 3 terminals, 9 yards, 33 agencies, and one more of each without code. */
class PortHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Set<String> CARRIED_BY_QUEUES =
      Set.of("yard-delta", "yard-zeta", "yard-iota");
  private static final PortData PORT = new PortData(PortData.ORIGINAL);

  @TempDir static Path data;
  private static PortData port;
  private static House house;

  @BeforeAll
  static void open() {
    port = PortData.copyTo(data.resolve("port"));
    house = House.start(data.resolve("house"), port.properties());
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void thePortIsWhole() {
    PortData own = new PortData(JavaProcess.home().resolve("config"));

    assertThat(PORT.list(Role.TERMINAL)).hasSize(3);
    assertThat(PORT.list(Role.YARD)).hasSize(9);
    assertThat(PORT.list(Role.RELEASE_AGENT)).hasSize(33);
    assertThat(PORT.codes()).as("two parties behind one code").doesNotHaveDuplicates();
    assertThat(PORT.rows()).as("the port has every party of the house").containsAll(own.rows());
    assertThat(house.hubLog()).doesNotContain("HUB-F009");
  }

  @Test
  void eachYardGetsItsOwnReleasesAndEachAgencyReadsItsOwn() {
    List<EmptyRelease> releases = releases();
    releases.add(shared("P-S1", "agency-03", "yard-alpha"));
    releases.add(shared("P-S2", "agency-04", "yard-delta"));
    for (EmptyRelease release : releases) {
      Answer answer = submit(release);
      assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    for (Party yard : PORT.list(Role.YARD)) {
      List<EmptyRelease> own = at(yard, releases);
      own.forEach(release -> awaitAccepted(release.agency().id(), release.bookingNo()));
      assertThat(own).as(yard.id()).hasSizeGreaterThan(3);
      assertThat(rows(yard.id(), "RE-P"))
          .as(yard.id())
          .containsExactlyInAnyOrderElementsOf(own.stream().map(EmptyRelease::row).toList());
      assertThat(Files.isDirectory(data.resolve("house/simulated/" + yard.id() + "/sftp")))
          .as(yard.id() + " is carried by files")
          .isNotEqualTo(CARRIED_BY_QUEUES.contains(yard.id()));
    }
    Proofs.proved("33 agencies release at 9 yards, each yard its own, once", "SR-15-11");
    nobodyReadsAnothers(releases);
  }

  /** One release of each mandate of each agency; the yards take turns. */
  private static List<EmptyRelease> releases() {
    List<Party> yards = PORT.list(Role.YARD);
    List<EmptyRelease> releases = new ArrayList<>();
    for (Party agency : PORT.list(Role.RELEASE_AGENT)) {
      for (String line : new TreeSet<>(agency.mandates())) {
        int no = releases.size();
        Party yard = yards.get(no % yards.size());
        releases.add(EmptyRelease.of("P%03d".formatted(no), agency, PORT.get(line), yard));
      }
    }
    return releases;
  }

  private static EmptyRelease shared(String no, String agency, String yard) {
    return new EmptyRelease(
        no, PORT.get(agency), PORT.get("line-alpha"), PORT.get(yard), "BKGSHARED");
  }

  private static List<EmptyRelease> at(Party yard, List<EmptyRelease> releases) {
    return releases.stream().filter(release -> release.yard().equals(yard)).toList();
  }

  private static void nobodyReadsAnothers(List<EmptyRelease> releases) {
    List<Party> agencies = PORT.list(Role.RELEASE_AGENT);
    List<String> wrong =
        releases.parallelStream()
            .flatMap(release -> agencies.stream().map(agency -> misread(agency, release)))
            .filter(found -> !found.isEmpty())
            .toList();
    assertThat(wrong).isEmpty();
    Proofs.proved("no agency of 33 reads another's release of empties", "SR-15-11");
  }

  /** What is wrong with how an agency reads a release; empty when nothing is. */
  private static String misread(Party agency, EmptyRelease release) {
    Answer answer = house.timeline(agency.id(), release.bookingNo());
    boolean own = agency.equals(release.agency());
    boolean reads = answer.text().contains(release.releaseNo());
    boolean concerned = own || release.no().startsWith("P-S") && sharers().contains(agency.id());
    boolean right = reads == own && answer.status() == (concerned ? 200 : 404);
    return right ? "" : agency.id() + " on " + release.no() + ": " + answer.status();
  }

  private static Set<String> sharers() {
    return Set.of("agency-03", "agency-04");
  }

  @Test
  void anAgencyWithoutMandateIsRefused() {
    EmptyRelease release =
        EmptyRelease.of("R1", PORT.get("agency-30"), PORT.get("line-beta"), PORT.get("yard-eta"));

    Answer answer = submit(release);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("HUB-R502");
    assertThat(house.timeline("agency-30", release.bookingNo()).text())
        .doesNotContain("ReleaseEmpties");
  }

  @Test
  void theLineReleasesItselfAtAYardCarriedByQueues() {
    String with =
        Booking.with(
            "BKGLYG4711", "BKGL1", "RE-4711", "RE-L1", "LYGYA", "LYGYI", "202612081800", later());
    assertThat(house.play("line-alpha", "empty-release", with).status()).isEqualTo(200);

    awaitAccepted("line-alpha", "BKGL1");
    assertThat(rows("yard-iota", "RE-L")).containsExactly("9,RE-L1,BKGL1,LINEA,FWDA,45G1,2");
    assertThat(house.timeline("agency-alpha", "BKGL1").status()).isEqualTo(404);
  }

  private static String later() {
    return LocalDate.now().plusDays(10).format(DateTimeFormatter.BASIC_ISO_DATE) + "1800";
  }

  /** SR-15-01: one request, three terminals; what differs is who it is for, and numbers. */
  @Test
  void theSameRequestGivesEachTerminalAnEquivalentOrder() {
    List<Party> terminals = PORT.list(Role.TERMINAL);
    List<Booking> bookings = List.of(Booking.of(31), Booking.of(32), Booking.of(33));
    for (int i = 0; i < terminals.size(); i++) {
      String code = code(terminals.get(i));
      String request = bookings.get(i).request().replace("LYGTA", code);
      assertThat(house.submit("forwarder-alpha", request).status()).isEqualTo(202);
    }
    bookings.forEach(booking -> awaitSeen("forwarder-alpha", booking.no(), "EMPTY_RELEASE"));
    for (Booking booking : bookings) {
      Answer answer = pack(booking);
      assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    List<List<String>> orders = new ArrayList<>();
    for (int i = 0; i < terminals.size(); i++) {
      Booking booking = bookings.get(i);
      String terminal = terminals.get(i).id();
      await(terminal + " gets " + booking.dry())
          .atMost(SOON)
          .until(() -> house.texts(terminal, booking.dry()).size() == 1);
      orders.add(
          general(house.texts(terminal, booking.dry()).get(0), code(terminals.get(i)), booking));
    }
    assertThat(orders.get(0)).hasSizeGreaterThan(15).anyMatch(line -> line.contains("COPARN"));
    assertThat(orders).allSatisfy(order -> assertThat(order).isEqualTo(orders.get(0)));
    Proofs.proved("the same request gives three terminals equivalent orders", "SR-15-01");
  }

  private static Answer pack(Booking booking) {
    return house
        .hub()
        .post(
            "/v1/load-plans",
            Map.of("X-API-Key", "demo-loadplan-alpha", "Content-Type", "application/json"),
            booking.loadPlan(booking.dry(), "22G1"));
  }

  /** The segments, with words in place of what is this order's alone. */
  private static List<String> general(String interchange, String terminal, Booking booking) {
    String text =
        interchange
            .replaceAll("[0-9]{6}:[0-9]{4}(?=\\+SWH)", "NOW")
            .replaceAll("SWH[0-9]{11}", "REFERENCE")
            .replaceAll("RFF\\+ACD:announce-[0-9A-Z]+", "RFF+ACD:ANNOUNCEMENT")
            .replace(booking.seal(booking.dry()), "SEAL")
            .replace(booking.dry(), "BOX")
            .replace(booking.no(), "BOOKING")
            .replace("+" + terminal + "+", "+TERMINAL+");
    assertThat(text).contains("+TERMINAL+NOW+REFERENCE'", "BOX", "BOOKING", "SEAL");
    return text.lines().toList();
  }

  /** The 34th agency and the 10th yard: two rows and a folder, in an otherwise untouched house. */
  @Test
  void oneMoreAgencyAndOneMoreYardAreDataAlone() {
    EmptyRelease before = release("N1", "agency-alpha", "line-alpha", "yard-theta");
    assertThat(submit(before).status()).isEqualTo(202);
    awaitAccepted("agency-alpha", before.bookingNo());
    assertThat(house.timeline("agency-34", before.bookingNo()).status()).isEqualTo(401);

    port.addRow(
        "{ id: agency-34, name: Release Agency 34, roles: [RELEASE_AGENT], adapter: portal,"
            + " mandates: [line-delta], identifiers: { edifact: AGY34 } }");
    port.addRow(
        "{ id: yard-kappa, name: Kappa Yard, roles: [YARD], adapter: yard-kappa,"
            + " identifiers: { edifact: LYGYK } }");
    port.addAdapter(
        "yard-kappa",
        "name: yard-kappa\ntitle: Kappa Yard\nlike: yard-alpha\nowner: edi@yard-kappa.example\n");
    house.restart();
    EmptyRelease after = release("N2", "agency-34", "line-delta", "yard-kappa");
    Answer answer = submit(after);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);

    awaitAccepted("agency-34", after.bookingNo());
    assertThat(rows("yard-kappa", "")).containsExactly(after.row());
    assertThat(misread(port.get("agency-34"), before)).isEmpty();
    assertThat(misread(port.get("agency-alpha"), before)).isEmpty();
    assertThat(misread(port.get("agency-alpha"), after)).isEmpty();
    assertThat(rows("yard-theta", "RE-N")).containsExactly(before.row());
    onlyThatWasAdded();
    Proofs.proved("a 34th agency and a 10th yard by three rows of data", "SR-15-11");
  }

  private static EmptyRelease release(String no, String agency, String line, String yard) {
    return EmptyRelease.of(no, port.get(agency), port.get(line), port.get(yard));
  }

  private static void onlyThatWasAdded() {
    Map<String, String> now = PortData.files(port.folder());
    Map<String, String> was = PortData.files(PORT.folder());
    assertThat(now.remove("adapters/yard-kappa/adapter.yaml")).isNotNull();
    List<String> rows = new ArrayList<>(now.remove("partners.yaml").lines().toList());
    assertThat(rows.removeIf(row -> row.matches(".*id: (agency-34|yard-kappa),.*"))).isTrue();
    assertThat(rows).isEqualTo(was.remove("partners.yaml").lines().toList());
    assertThat(now).isEqualTo(was);
  }

  private static Answer submit(EmptyRelease release) {
    return house.submitEdifact(release.agency().id(), release.interchange());
  }

  private static String code(Party party) {
    return party.identifiers().get("edifact");
  }

  private static void awaitAccepted(String party, String bookingNo) {
    awaitSeen(party, bookingNo, "\"answer\":\"ACCEPTED\"");
  }

  private static void awaitSeen(String party, String reference, String word) {
    await(party + " sees " + word + " of " + reference)
        .atMost(SOON)
        .until(() -> house.timeline(party, reference).text().contains(word));
  }

  private static List<String> rows(String yard, String releaseNo) {
    return EmptyRelease.rows(house.texts(yard, ""), releaseNo);
  }
}
