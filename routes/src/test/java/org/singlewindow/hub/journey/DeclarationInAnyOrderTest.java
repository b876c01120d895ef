package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.DeclarationReported;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;

/** The receipts of a declaration come in any order, late and twice: it stands where they say. */
class DeclarationInAnyOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void sixReceiptsInEveryOrderEndTheSame() {
    List<Event> receipts =
        List.of(
            receipt(DeclarationStatus.DECLARED, "02", 1, 1),
            receipt(DeclarationStatus.ENTERED, "01", 1, 2),
            receipt(DeclarationStatus.DECLARED, "02", 2, 3),
            receipt(DeclarationStatus.RELEASED, "08", 2, 4),
            receipt(DeclarationStatus.INSPECTION, "05", 2, 5),
            receipt(DeclarationStatus.RELEASED, "08", 2, 6));

    List<Dossier> ends =
        Permutations.of(receipts).stream().map(DeclarationInAnyOrderTest::end).distinct().toList();

    assertThat(ends).hasSize(1);
    assertThat(status(receipts)).contains(DeclarationStatus.RELEASED);
  }

  @Property(tries = 200)
  void whateverTheReceiptsTheirOrderDecidesNothing(@ForAll("someReceipts") List<Event> receipts) {
    List<Event> backwards = new ArrayList<>(receipts);
    Collections.reverse(backwards);
    List<Event> twice = Stream.concat(receipts.stream(), backwards.stream()).toList();

    assertThat(end(backwards)).isEqualTo(end(receipts));
    assertThat(end(twice)).isEqualTo(end(receipts));
  }

  @Property(tries = 200)
  void pAndRNeverRegressButByDAndM(@ForAll("someLetters") List<Event> others) {
    List<Event> receipts = new ArrayList<>(others);
    receipts.add(receipt(DeclarationStatus.RELEASED, "P", 0, 1000));
    assertThat(status(receipts))
        .hasValueSatisfying(
            status ->
                assertThat(status).isIn(DeclarationStatus.RELEASED, DeclarationStatus.CLOSED));

    receipts.add(receipt(DeclarationStatus.REAUDITED, "M", 0, 2001));
    assertThat(status(receipts)).contains(DeclarationStatus.REAUDITED);
    receipts.add(receipt(DeclarationStatus.DELETED, "D", 0, 2002));
    assertThat(status(receipts)).contains(DeclarationStatus.DELETED);
  }

  @Provide
  Arbitrary<List<Event>> someReceipts() {
    return Combinators.combine(
            Arbitraries.of(DeclarationStatus.values()),
            Arbitraries.of("P", "08", "C", "05"),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 9))
        .as(DeclarationInAnyOrderTest::receipt)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /** What DEC_RESULT says besides D, A and M, before and after a release. */
  @Provide
  Arbitrary<List<Event>> someLetters() {
    return Combinators.combine(
            Arbitraries.of(EnumSet.range(DeclarationStatus.UPLOADED, DeclarationStatus.SUSPENDED)),
            Arbitraries.of("P", "R", "C"),
            Arbitraries.just(0),
            Arbitraries.integers().between(0, 2000))
        .as(DeclarationInAnyOrderTest::receipt)
        .list()
        .ofMaxSize(8);
  }

  private static Event receipt(DeclarationStatus status, String code, int version, int minute) {
    String id = status + code + version + "-" + minute;
    return new DeclarationReported(
        new EventHeader(id + "#1", id, "customs-alpha", NOW.plusSeconds(60L * minute), NOW, false),
        "SEQ1",
        Optional.empty(),
        status,
        code,
        Optional.empty(),
        version == 0 ? Optional.empty() : Optional.of(version));
  }

  private static Dossier end(List<Event> receipts) {
    PureHouse house = new PureHouse();
    receipts.forEach(event -> house.tell(event, NOW));
    return house.dossiers().values().iterator().next();
  }

  private static Optional<DeclarationStatus> status(List<Event> receipts) {
    return ((DeclarationDossier) end(receipts)).status();
  }
}
