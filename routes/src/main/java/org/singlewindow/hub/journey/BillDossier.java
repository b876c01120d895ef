package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * What we know of a bill of lading.
 *
 * @param blNo its number
 * @param containerNos its containers, as far as its release agent told us
 * @param releaseAgent the agent whose release came first; another agent may not release it
 * @param line the line that mandates the release
 * @param cargo the release of the goods (放货)
 * @param exchange how far its exchange for a delivery order is (换单)
 * @param presenters who presented it and was not rejected
 * @param exchangedBy who holds the delivery order
 * @param deliveryOrderNo the delivery order, once exchanged
 * @param deliveryOrders counts the delivery orders issued for it; more than one after a void
 * @param customs releases by customs: by container number, or by {@link #ALL} for the whole bill
 * @param parked events that wait until somebody tells us what this bill is
 */
public record BillDossier(
    String blNo,
    Set<String> containerNos,
    Optional<String> releaseAgent,
    Optional<String> line,
    CargoRelease cargo,
    ExchangeState exchange,
    Set<String> presenters,
    Optional<String> exchangedBy,
    Optional<String> deliveryOrderNo,
    int deliveryOrders,
    Map<String, CustomsRelease> customs,
    Set<String> parked)
    implements Dossier {

  /** In place of a container number: every container of the bill. */
  public static final String ALL = "*";

  /**
   * The release of the goods.
   *
   * @param consigneeAgent the only party that may exchange the bill and take the goods
   * @param at when it was given, or taken back
   */
  public record CargoRelease(
      ReleaseState state,
      Optional<String> releaseNo,
      Optional<String> consigneeAgent,
      Optional<Instant> at) {}

  /** A release by customs. */
  public record CustomsRelease(String documentNo, Instant at) {}

  /** Nothing known yet. */
  public static BillDossier unknown(String blNo) {
    return new BillDraft(blNo).done();
  }

  /**
   * True when its release agent has spoken. A presentation alone makes nothing known: anybody may
   * present a number.
   */
  public boolean isKnown() {
    return releaseAgent.isPresent();
  }

  /** True when customs has released this container, or the whole bill. */
  public boolean customsReleased(String containerNo) {
    return customs.containsKey(containerNo) || customs.containsKey(ALL);
  }

  @Override
  public Subject subject() {
    return Subject.bill(blNo);
  }

  @Override
  public Set<Subject> links() {
    return containerNos.stream().map(Subject::container).collect(Collectors.toSet());
  }

  /** The same with some things changed. */
  BillDossier with(Consumer<BillDraft> change) {
    BillDraft draft = new BillDraft(this);
    change.accept(draft);
    return draft.done();
  }
}
