package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;

/**
 * How a bill or container stands, as one viewer may know it: states in words of the machines, and
 * what is missing before it may be delivered, from whom.
 *
 * @param subject which
 * @param states machine name and state, in the order of the journey
 * @param missing empty when nothing is missing, or when it has left
 */
public record Outlook(Subject subject, List<State> states, List<Missing> missing) {

  /** One life cycle and where it stands. */
  public record State(String machine, String state) {}

  /** The outlook on a subject; empty where we know nothing of it. */
  public static Optional<Outlook> of(
      Subject subject, Map<Subject, Dossier> known, Visibility visibility, Parties parties) {
    Dossier dossier = known.get(subject);
    if (dossier instanceof BillDossier bill) {
      return Optional.of(of(bill));
    }
    return dossier instanceof ContainerDossier container
        ? Optional.of(of(container, known, visibility, parties))
        : Optional.empty();
  }

  private static Outlook of(BillDossier bill) {
    return new Outlook(
        bill.subject(),
        List.of(
            new State("EXCHANGE", bill.exchange().name()),
            new State("CARGO_RELEASE", bill.cargo().state().name())),
        List.of());
  }

  private static Outlook of(
      ContainerDossier container,
      Map<Subject, Dossier> known,
      Visibility visibility,
      Parties parties) {
    List<State> states = new ArrayList<>();
    container
        .releases()
        .values()
        .forEach(release -> states.add(new State("CONTAINER_RELEASE", release.state().name())));
    container.holds().entrySet().stream()
        .filter(entry -> visibility.mayHold(entry.getKey(), entry.getValue()))
        .forEach(entry -> states.add(new State("HOLD", entry.getValue().state().name())));
    states.add(new State("PICKUP_ORDER", container.order().state().name()));
    boolean gone = container.gatedOutAt().isPresent();
    if (gone) {
      states.add(new State("VISIT", "GATED_OUT"));
    }
    return new Outlook(
        container.subject(),
        states,
        gone ? List.of() : missing(container, known, visibility, parties));
  }

  private static List<Missing> missing(
      ContainerDossier container,
      Map<Subject, Dossier> known,
      Visibility visibility,
      Parties parties) {
    Collection<BillDossier> bills =
        container.blNos().stream()
            .map(no -> (BillDossier) known.get(Subject.bill(no)))
            .filter(java.util.Objects::nonNull)
            .toList();
    Optional<String> customs =
        parties.list().stream()
            .filter(party -> party.roles().contains(Role.CUSTOMS))
            .map(Party::id)
            .findFirst();
    boolean holdsVisible =
        container.holds().entrySet().stream()
            .filter(entry -> entry.getValue().stops())
            .anyMatch(entry -> visibility.mayHold(entry.getKey(), entry.getValue()));
    return Delivery.missing(container, bills, customs).stream()
        .filter(one -> one.half() != Missing.Half.HOLD_LIFT || holdsVisible)
        .toList();
  }
}
