package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.journey.BookingDossier.RollOver;

/**
 * How a booking goes to sea, or one box of it: what was booked, what the line confirmed, amended or
 * rolled over, each later word over the earlier. Of another voyage nothing earlier holds. Closings
 * are also said by the vessel call's feed, and there too the later word counts.
 *
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param terminal the terminal it is loaded at
 * @param departsAt when it departs
 * @param cutOffs until when something must have happened
 */
record Sailing(
    Optional<String> vesselId,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    Optional<String> terminal,
    Optional<Instant> departsAt,
    Map<DeadlineKind, Instant> cutOffs) {

  /** The closings, each with where the vessel call's feed says it. */
  static final Map<DeadlineKind, Function<VesselCallReported, Optional<Instant>>> CUT_OFFS =
      new EnumMap<>(
          Map.of(
              DeadlineKind.CUT_OFF_DOCUMENTS, VesselCallReported::documentsBy,
              DeadlineKind.CUT_OFF_VGM, VesselCallReported::vgmBy,
              DeadlineKind.CUT_OFF_CUSTOMS, VesselCallReported::customsBy,
              DeadlineKind.CUT_OFF_GATE, VesselCallReported::gateBy));

  /** One word on it. */
  private record Word(
      Instant at,
      Optional<String> vesselId,
      Optional<String> vesselName,
      Optional<String> voyageNo,
      Optional<String> terminal,
      Optional<Instant> departsAt,
      List<Optional<Instant>> cutOffs) {

    static Word of(BookingDetails booked) {
      return new Word(
          Instant.MIN,
          booked.vesselId(),
          booked.vesselName(),
          booked.voyageNo(),
          booked.terminal(),
          Optional.empty(),
          List.of());
    }

    static Word of(BookingAnswered said) {
      return new Word(
          said.header().occurredAt(),
          said.vesselId(),
          said.vesselName(),
          said.voyageNo(),
          said.terminal(),
          said.departsAt(),
          List.of(said.documentsBy(), said.vgmBy(), said.customsBy(), said.gateBy()));
    }

    static Word of(RollOver said) {
      return new Word(
          said.at(),
          Optional.of(said.vesselId()),
          said.vesselName(),
          Optional.of(said.voyageNo()),
          Optional.empty(),
          said.departsAt(),
          List.of(said.documentsBy(), said.vgmBy(), said.customsBy(), said.gateBy()));
    }
  }

  /**
   * How it goes.
   *
   * @param details what is booked, where it was booked here
   * @param box which box; empty: those nobody has named yet
   * @param calls what is known of vessel calls
   */
  static Sailing of(
      BookingDossier booking,
      Optional<BookingDetails> details,
      Optional<ContainerDossier> box,
      Function<Subject, Optional<VoyageDossier>> calls) {
    List<Word> words = new ArrayList<>();
    details.map(Word::of).ifPresent(words::add);
    booking.confirmation().map(Word::of).ifPresent(words::add);
    booking.amended().map(Word::of).ifPresent(words::add);
    box.map(one -> booking.rollOver(one.containerNo()))
        .orElseGet(() -> Optional.ofNullable(booking.rollOvers().get(RollOver.ALL)))
        .filter(move -> box.map(one -> !sailedBefore(one, move)).orElse(true))
        .map(Word::of)
        .ifPresent(words::add);
    words.sort(Comparator.comparing(Word::at));
    return fold(words, calls);
  }

  /** What was on board by then is not moved any more. */
  private static boolean sailedBefore(ContainerDossier box, RollOver move) {
    return box.export().onBoard().filter(one -> !one.at().isAfter(move.at())).isPresent();
  }

  private static Sailing fold(List<Word> words, Function<Subject, Optional<VoyageDossier>> calls) {
    Optional<String> vesselId = Optional.empty();
    Optional<String> vesselName = Optional.empty();
    Optional<String> voyageNo = Optional.empty();
    Optional<String> terminal = Optional.empty();
    Optional<Instant> departsAt = Optional.empty();
    Map<DeadlineKind, Instant> cutOffs = new EnumMap<>(DeadlineKind.class);
    Map<DeadlineKind, Instant> saidAt = new EnumMap<>(DeadlineKind.class);
    for (Word word : words) {
      boolean anotherVessel =
          isAnother(vesselId.map(Sailing::ship), word.vesselId().map(Sailing::ship));
      if (anotherVessel) {
        vesselName = Optional.empty();
        voyageNo = Optional.empty();
      }
      if (anotherVessel || isAnother(voyageNo, word.voyageNo())) {
        departsAt = Optional.empty();
        cutOffs.clear();
        saidAt.clear();
      }
      vesselId = later(word.vesselId(), vesselId);
      vesselName = later(word.vesselName(), vesselName);
      voyageNo = later(word.voyageNo(), voyageNo);
      terminal = later(word.terminal(), terminal);
      departsAt = later(word.departsAt(), departsAt);
      close(word, cutOffs, saidAt);
    }
    return new Sailing(vesselId, vesselName, voyageNo, terminal, departsAt, cutOffs)
        .withTheCall(saidAt, calls);
  }

  private static boolean isAnother(Optional<String> known, Optional<String> said) {
    return known.isPresent() && said.isPresent() && !known.equals(said);
  }

  /** A ship id without the prefix some write before it. */
  private static String ship(String vesselId) {
    return Subject.voyage(vesselId, "").no();
  }

  private static <T> Optional<T> later(Optional<T> said, Optional<T> known) {
    return said.isPresent() ? said : known;
  }

  private static void close(
      Word word, Map<DeadlineKind, Instant> cutOffs, Map<DeadlineKind, Instant> saidAt) {
    List<DeadlineKind> kinds = List.copyOf(CUT_OFFS.keySet());
    for (int i = 0; i < word.cutOffs().size(); i++) {
      DeadlineKind kind = kinds.get(i);
      word.cutOffs()
          .get(i)
          .ifPresent(
              by -> {
                cutOffs.put(kind, by);
                saidAt.put(kind, word.at());
              });
    }
  }

  /** The vessel call it goes with. */
  Optional<Subject> voyage() {
    return vesselId.flatMap(vessel -> voyageNo.map(no -> Subject.voyage(vessel, no)));
  }

  private Sailing withTheCall(
      Map<DeadlineKind, Instant> saidAt, Function<Subject, Optional<VoyageDossier>> calls) {
    Map<DeadlineKind, Instant> latest = new EnumMap<>(DeadlineKind.class);
    latest.putAll(cutOffs);
    voyage()
        .flatMap(calls)
        .ifPresent(
            call ->
                CUT_OFFS.forEach(
                    (kind, by) ->
                        call.latestOf(by)
                            .filter(said -> isLater(said, saidAt.get(kind)))
                            .ifPresent(said -> latest.put(kind, by.apply(said).orElseThrow()))));
    return new Sailing(vesselId, vesselName, voyageNo, terminal, departsAt, latest);
  }

  private static boolean isLater(VesselCallReported said, Instant known) {
    return known == null || said.header().occurredAt().isAfter(known);
  }

  /** What is booked, as it goes now. */
  BookingDetails in(BookingDetails booked) {
    return new BookingDetails(
        booked.line(),
        booked.broker(),
        later(terminal, booked.terminal()),
        booked.yard(),
        booked.packer(),
        booked.contractNo(),
        booked.quotationNo(),
        booked.receiptType(),
        booked.deliveryType(),
        booked.originMovement(),
        booked.destinationMovement(),
        booked.paymentTerm(),
        booked.incoTerm(),
        vesselId,
        vesselName,
        voyageNo,
        booked.serviceCode(),
        booked.departureOn(),
        booked.placeOfReceipt(),
        booked.portOfLoading(),
        booked.portOfDischarge(),
        booked.placeOfDelivery(),
        booked.rail(),
        booked.declarationRequired(),
        booked.substitutionAllowed(),
        booked.partialLoadAllowed(),
        booked.documentKind(),
        booked.tradeParties(),
        booked.equipment(),
        booked.cargo(),
        booked.references(),
        booked.remark());
  }
}
