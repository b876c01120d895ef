package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.singlewindow.hub.canonical.AnnounceContainer;
import org.singlewindow.hub.canonical.AnnounceTally;
import org.singlewindow.hub.canonical.BookedCargo;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionHeader;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.RecallBooking;
import org.singlewindow.hub.canonical.RecalledPart;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;
import org.singlewindow.hub.journey.Papers.Mass;

/**
 * A packed container is announced to its terminal and to the tally company with all that is known
 * of it: at Lianyungang the load plan goes before the laden box does.
 */
final class TerminalExpectsTheContainer implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<BookingDossier> booking = container.export().bookingNo().map(desk::booking);
    if (booking.isEmpty() || !ExportOutlook.isExport(container)) {
      return;
    }
    String no = container.containerNo();
    if (stays(container, booking.get(), desk)) {
      recallFromOthers(no, "announce", Optional.empty(), desk);
      recallFromOthers(no, "tally", Optional.empty(), desk);
      return;
    }
    Optional<LoadPlanDeclared> plan =
        container
            .export()
            .loadPlan()
            .map(LoadPlan::declared)
            .filter(one -> ExportEffects.isPackers(one, booking.get(), desk));
    Optional<BookingDetails> details = desk.details(booking.get());
    Optional<BookingAnswered> confirmed = booking.get().confirmation();
    if (plan.isPresent() && details.isPresent() && confirmed.isPresent()) {
      Sailing sailing = desk.sailing(booking.get(), Optional.of(container));
      Booked booked = new Booked(booking.get(), details.get(), confirmed.get(), sailing);
      recallFromOthers(no, "announce", sailing.terminal(), desk);
      sailing.terminal().ifPresent(to -> announce(to, container, plan.get(), booked, desk));
      desk.parties()
          .findFirst(Role.TALLY)
          .ifPresent(to -> tally(to, container, plan.get(), booked, desk));
    }
  }

  /**
   * A box of a booking that is over does not come, nor one the yard took back; one on board went.
   */
  private static boolean stays(ContainerDossier box, BookingDossier booking, Situation desk) {
    boolean over = desk.isOver(booking) && box.export().onBoard().isEmpty();
    return over || box.export().isReturned();
  }

  private static void recallFromOthers(
      String no, String kind, Optional<String> terminal, Situation desk) {
    for (String party : Telling.partners(desk.container(no), kind)) {
      if (!terminal.equals(Optional.of(party))) {
        recall(no, kind, party, desk);
      }
    }
  }

  private static void recall(String no, String kind, String party, Situation desk) {
    ContainerDossier container = desk.container(no);
    String bookingNo = container.export().bookingNo().orElseThrow();
    Sailing sailing = desk.sailing(desk.booking(bookingNo), Optional.of(container));
    Telling.recall(
        container,
        kind,
        party,
        "recall-" + kind + "-" + Ids.of(no, bookingNo, party),
        (header, told) ->
            new RecallBooking(
                header,
                kind.equals("tally") ? RecalledPart.TALLY : RecalledPart.ANNOUNCEMENT,
                told,
                bookingNo,
                Optional.of(no),
                sailing.vesselId(),
                sailing.voyageNo(),
                Optional.empty()),
        desk);
  }

  /** A confirmed booking, and how this box of it goes to sea. */
  private record Booked(
      BookingDossier booking, BookingDetails details, BookingAnswered confirmed, Sailing sailing) {

    /** The goods of the equipment line with this size-type; all goods where none has it. */
    List<BookedCargo> cargo(Optional<String> sizeType) {
      List<BookedEquipment> lines = details.equipment();
      for (int i = 0; i < lines.size(); i++) {
        int line = i + 1;
        List<BookedCargo> own =
            details.cargo().stream().filter(one -> one.equipmentLine() == line).toList();
        if (sizeType.filter(lines.get(i).sizeType()::equals).isPresent() && !own.isEmpty()) {
          return own;
        }
      }
      return details.cargo();
    }
  }

  /** A plan that was corrected, a booking amended or a box rolled over is announced anew. */
  private static void tellAnew(
      String kind,
      String party,
      String no,
      Booked booked,
      Function<InstructionHeader, Instruction> instruction,
      Situation desk) {
    Telling.tell(
        desk.container(no),
        kind,
        party,
        kind + "-" + Ids.of(no, booked.booking().bookingNo(), party),
        instruction,
        desk);
  }

  private static void announce(
      String terminal,
      ContainerDossier container,
      LoadPlanDeclared plan,
      Booked booked,
      Situation desk) {
    String no = container.containerNo();
    List<BookedCargo> cargo = booked.cargo(plan.sizeType());
    Optional<Mass> mass = Masses.verified(container);
    tellAnew(
        "announce",
        terminal,
        no,
        booked,
        header ->
            new AnnounceContainer(
                header,
                booked.booking().bookingNo(),
                no,
                plan.sizeType(),
                booked.details().line(),
                Optional.of(booked.confirmed().forwarder()),
                booked.sailing().vesselId(),
                booked.sailing().vesselName(),
                booked.sailing().voyageNo(),
                booked.details().portOfLoading(),
                booked.details().portOfDischarge(),
                booked.details().placeOfDelivery(),
                plan.sealNos(),
                plan.packages(),
                plan.grossKg(),
                mass.map(Mass::kg),
                mass.flatMap(Mass::method),
                mass.flatMap(Mass::weighedAt),
                plan.goods().or(() -> cargo.stream().map(BookedCargo::description).findFirst()),
                cargo.stream().flatMap(one -> one.unNo().stream()).findFirst(),
                cargo.stream().flatMap(one -> one.imoClass().stream()).findFirst(),
                booked.details().equipment().stream()
                    .filter(line -> plan.sizeType().filter(line.sizeType()::equals).isPresent())
                    .flatMap(line -> line.setpointCelsius().stream())
                    .findFirst()),
        desk);
  }

  private static void tally(
      String tally,
      ContainerDossier container,
      LoadPlanDeclared plan,
      Booked booked,
      Situation desk) {
    String no = container.containerNo();
    tellAnew(
        "tally",
        tally,
        no,
        booked,
        header ->
            new AnnounceTally(
                header,
                booked.booking().bookingNo(),
                no,
                plan.sizeType(),
                booked.details().line(),
                booked.sailing().vesselId(),
                booked.sailing().vesselName(),
                booked.sailing().voyageNo(),
                Optional.of(booked.details().portOfDischarge()),
                plan.sealNos(),
                plan.packages(),
                plan.grossKg(),
                plan.goods()
                    .or(
                        () ->
                            booked.cargo(plan.sizeType()).stream()
                                .map(BookedCargo::description)
                                .findFirst())),
        desk);
  }
}
