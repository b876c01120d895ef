package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.InspectionMode;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Machines.HoldState;
import org.singlewindow.hub.journey.Machines.OrderState;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * What we know of a container.
 *
 * @param containerNo its number
 * @param blNos bills of lading it travels on; it leaves only when all of them are cleared
 * @param announced true when a line announced it (COPARN)
 * @param terminal where it lies
 * @param releases releases of the container (放箱), by bill
 * @param holds holds of customs, by number
 * @param liftedBefore holds without a number of their own in the lift are lifted when placed before
 * @param charges the receipt of the terminal's charges
 * @param order its pick-up order
 * @param gatedOutAt when it left
 * @param told ids of instructions already given for it
 * @param answered ids of instructions its partner has answered
 * @param parked events that wait until somebody tells us what this container is
 */
public record ContainerDossier(
    String containerNo,
    Set<String> blNos,
    boolean announced,
    Optional<String> terminal,
    Map<String, ContainerRelease> releases,
    Map<String, Hold> holds,
    Optional<Instant> liftedBefore,
    Optional<String> charges,
    Order order,
    Optional<Instant> gatedOutAt,
    Set<String> told,
    Set<String> answered,
    Set<String> parked)
    implements Dossier {

  /** A release of the container on one bill. */
  public record ContainerRelease(
      ReleaseState state,
      String releaseNo,
      String line,
      Optional<Instant> validUntil,
      Optional<Integer> freeDays,
      Optional<String> returnDepot) {}

  /** A hold. */
  public record Hold(
      HoldState state,
      HoldType type,
      Optional<InspectionMode> mode,
      Optional<String> blNo,
      Optional<String> site,
      String authority,
      Instant at,
      Optional<String> liftNo) {

    /** True while it stops the container. */
    public boolean stops() {
      return state == HoldState.ORDERED
          || state == HoldState.CONFIRMED
          || state == HoldState.UNCONFIRMED;
    }
  }

  /**
   * The pick-up order.
   *
   * @param no its number; empty before the first
   * @param version counts the orders issued for this container
   */
  public record Order(OrderState state, String no, int version) {}

  /** Nothing known yet. */
  public static ContainerDossier unknown(String containerNo) {
    return new ContainerDossier(
        containerNo,
        Set.of(),
        false,
        Optional.empty(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        new Order(OrderState.NONE, "", 0),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  /** True when a bill or an announcement says what it is. */
  public boolean isKnown() {
    return !blNos.isEmpty() || announced;
  }

  /** True while any hold stops it. */
  public boolean isHeld() {
    return holds.values().stream().anyMatch(Hold::stops);
  }

  @Override
  public Subject subject() {
    return Subject.container(containerNo);
  }

  @Override
  public Set<Subject> links() {
    return blNos.stream().map(Subject::bill).collect(Collectors.toSet());
  }

  ContainerDossier onBills(Set<String> more) {
    return new ContainerDossier(
        containerNo,
        Sets.plus(blNos, more),
        announced,
        terminal,
        releases,
        holds,
        liftedBefore,
        charges,
        order,
        gatedOutAt,
        told,
        answered,
        parked);
  }

  ContainerDossier nowAnnounced() {
    return new ContainerDossier(
        containerNo,
        blNos,
        true,
        terminal,
        releases,
        holds,
        liftedBefore,
        charges,
        order,
        gatedOutAt,
        told,
        answered,
        parked);
  }

  ContainerDossier at(String where) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        Optional.of(where),
        releases,
        holds,
        liftedBefore,
        charges,
        order,
        gatedOutAt,
        told,
        answered,
        parked);
  }

  ContainerDossier withRelease(String blNo, ContainerRelease release) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        Sets.plus(releases, blNo, release),
        holds,
        liftedBefore,
        charges,
        order,
        gatedOutAt,
        told,
        answered,
        parked);
  }

  ContainerDossier withHold(String holdNo, Hold hold) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        releases,
        Sets.plus(holds, holdNo, hold),
        liftedBefore,
        charges,
        order,
        gatedOutAt,
        told,
        answered,
        parked);
  }

  ContainerDossier liftedBefore(Instant at) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        releases,
        holds,
        Optional.of(at),
        charges,
        order,
        gatedOutAt,
        told,
        answered,
        parked);
  }

  ContainerDossier settled(String receiptNo) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        releases,
        holds,
        liftedBefore,
        Optional.of(receiptNo),
        order,
        gatedOutAt,
        told,
        answered,
        parked);
  }

  ContainerDossier withOrder(Order next) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        releases,
        holds,
        liftedBefore,
        charges,
        next,
        gatedOutAt,
        told,
        answered,
        parked);
  }

  ContainerDossier gatedOut(Instant at) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        releases,
        holds,
        liftedBefore,
        charges,
        order,
        Optional.of(at),
        told,
        answered,
        parked);
  }

  ContainerDossier told(String instructionId) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        releases,
        holds,
        liftedBefore,
        charges,
        order,
        gatedOutAt,
        Sets.plus(told, Set.of(instructionId)),
        answered,
        parked);
  }

  ContainerDossier answered(String instructionId) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        releases,
        holds,
        liftedBefore,
        charges,
        order,
        gatedOutAt,
        told,
        Sets.plus(answered, Set.of(instructionId)),
        parked);
  }

  ContainerDossier withParked(Set<String> waiting) {
    return new ContainerDossier(
        containerNo,
        blNos,
        announced,
        terminal,
        releases,
        holds,
        liftedBefore,
        charges,
        order,
        gatedOutAt,
        told,
        answered,
        waiting);
  }
}
