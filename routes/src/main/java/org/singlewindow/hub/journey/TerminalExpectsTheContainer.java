package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.AnnounceContainer;
import org.singlewindow.hub.canonical.AnnounceTally;
import org.singlewindow.hub.canonical.BookedCargo;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;

/**
 * A packed container is announced to its terminal and to the tally company with all that is known
 * of it: at Lianyungang the load plan goes before the laden box does.
 */
final class TerminalExpectsTheContainer implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<LoadPlanDeclared> plan = container.export().loadPlan().map(LoadPlan::declared);
    Optional<BookingDossier> booking = container.export().bookingNo().map(desk::booking);
    Optional<BookingDetails> details = booking.flatMap(desk::details);
    Optional<BookingAnswered> sailing = booking.flatMap(BookingDossier::confirmation);
    if (plan.isPresent() && details.isPresent() && sailing.isPresent()) {
      Booked booked = new Booked(booking.get(), details.get(), sailing.get());
      booked.terminal().ifPresent(to -> announce(to, container, plan.get(), booked, desk));
      desk.parties()
          .findFirst(Role.TALLY)
          .ifPresent(to -> tally(to, container, plan.get(), booked, desk));
    }
  }

  /** A confirmed booking. */
  private record Booked(BookingDossier booking, BookingDetails details, BookingAnswered sailing) {

    Optional<String> terminal() {
      return sailing.terminal().or(details::terminal);
    }

    Optional<String> vesselId() {
      return sailing.vesselId().or(details::vesselId);
    }

    Optional<String> vesselName() {
      return sailing.vesselName().or(details::vesselName);
    }

    Optional<String> voyageNo() {
      return sailing.voyageNo().or(details::voyageNo);
    }

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

  private static String id(String kind, String no, LoadPlanDeclared plan) {
    return kind + "-" + Ids.of(no, plan.bookingNo(), plan.loadPlanNo());
  }

  private static void announce(
      String terminal,
      ContainerDossier container,
      LoadPlanDeclared plan,
      Booked booked,
      Situation desk) {
    String no = container.containerNo();
    List<BookedCargo> cargo = booked.cargo(plan.sizeType());
    desk.tellOnce(
        no,
        new AnnounceContainer(
            desk.header(id("announce", no, plan), terminal, container.subject()),
            booked.booking().bookingNo(),
            no,
            plan.sizeType(),
            booked.details().line(),
            Optional.of(booked.sailing().forwarder()),
            booked.vesselId(),
            booked.vesselName(),
            booked.voyageNo(),
            booked.details().portOfLoading(),
            booked.details().portOfDischarge(),
            booked.details().placeOfDelivery(),
            plan.sealNos(),
            plan.packages(),
            plan.grossKg(),
            plan.vgmKg(),
            plan.vgmMethod(),
            plan.weighedAt(),
            plan.goods().or(() -> cargo.stream().map(BookedCargo::description).findFirst()),
            cargo.stream().flatMap(one -> one.unNo().stream()).findFirst(),
            cargo.stream().flatMap(one -> one.imoClass().stream()).findFirst(),
            booked.details().equipment().stream()
                .filter(line -> plan.sizeType().filter(line.sizeType()::equals).isPresent())
                .flatMap(line -> line.setpointCelsius().stream())
                .findFirst()));
  }

  private static void tally(
      String tally,
      ContainerDossier container,
      LoadPlanDeclared plan,
      Booked booked,
      Situation desk) {
    String no = container.containerNo();
    desk.tellOnce(
        no,
        new AnnounceTally(
            desk.header(id("tally", no, plan), tally, container.subject()),
            booked.booking().bookingNo(),
            no,
            plan.sizeType(),
            booked.details().line(),
            booked.vesselId(),
            booked.vesselName(),
            booked.voyageNo(),
            Optional.of(booked.details().portOfDischarge()),
            plan.sealNos(),
            plan.packages(),
            plan.grossKg(),
            plan.goods()
                .or(
                    () ->
                        booked.cargo(plan.sizeType()).stream()
                            .map(BookedCargo::description)
                            .findFirst())));
  }
}
