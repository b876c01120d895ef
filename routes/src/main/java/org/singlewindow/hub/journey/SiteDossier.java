package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.InspectionMode;
import org.singlewindow.hub.canonical.InspectionSlot;
import org.singlewindow.hub.canonical.Subject;

/**
 * What we know of an inspection area.
 *
 * @param party which
 * @param slots when it inspects, by number
 * @param taken who has a slot, by container
 */
public record SiteDossier(String party, Map<String, Told> slots, Map<String, Taking> taken)
    implements Dossier {

  /** How long a time that is over is remembered. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private static final Comparator<Told> LATER =
      Comparator.comparing(Told::at)
          .thenComparing(told -> told.slot().capacity())
          .thenComparing(told -> told.slot().toString());
  private static final Comparator<Map.Entry<String, Taking>> FIRST_COME =
      Comparator.comparing((Map.Entry<String, Taking> one) -> one.getValue().at())
          .thenComparing(Map.Entry::getKey);

  /** A slot, and when the area said so: of two words the later counts. */
  public record Told(InspectionSlot slot, Instant at) {}

  /**
   * A slot that is taken.
   *
   * @param at when it was given, by our clock: first come, first served
   */
  public record Taking(String slotNo, String applicationNo, Instant at) {}

  /** Nothing known yet. */
  static SiteDossier unknown(String party) {
    return new SiteDossier(party, Map.of(), Map.of());
  }

  @Override
  public Subject subject() {
    return Subject.site(party);
  }

  @Override
  public Set<Subject> links() {
    return Set.of();
  }

  /** The same after the area has spoken of a slot; what is long over is forgotten. */
  SiteDossier with(InspectionSlot slot, Instant at) {
    Told said = new Told(slot, at);
    Told before = slots.get(slot.slotNo());
    boolean counts = before == null || LATER.compare(before, said) < 0;
    Map<String, Told> next = counts ? Sets.plus(slots, slot.slotNo(), said) : slots;
    Map<String, Told> kept =
        Sets.filter(next, one -> one.slot().until().plus(REMEMBERED).isAfter(at));
    return new SiteDossier(party, kept, Sets.filter(taken, one -> kept.containsKey(one.slotNo())));
  }

  /** The first slot that is free for this kind of inspection, and does not begin before. */
  Optional<InspectionSlot> findFree(Instant from, Optional<InspectionMode> mode) {
    return free(from, mode).stream().findFirst();
  }

  /** All slots with room, the earliest first. */
  List<InspectionSlot> free(Instant from, Optional<InspectionMode> mode) {
    return slots.values().stream()
        .map(Told::slot)
        .filter(slot -> !slot.from().isBefore(from))
        .filter(slot -> fits(slot, mode))
        .filter(slot -> room(slot) > 0)
        .sorted(Comparator.comparing(InspectionSlot::from).thenComparing(InspectionSlot::slotNo))
        .toList();
  }

  private static boolean fits(InspectionSlot slot, Optional<InspectionMode> mode) {
    return slot.mode().isEmpty() || mode.isEmpty() || slot.mode().equals(mode);
  }

  /** How many more containers a slot takes. */
  long room(InspectionSlot slot) {
    return slot.capacity()
        - taken.values().stream().filter(one -> one.slotNo().equals(slot.slotNo())).count();
  }

  SiteDossier take(String containerNo, Taking taking) {
    return new SiteDossier(party, slots, Sets.plus(taken, containerNo, taking));
  }

  /** The same without what this container took under this application. */
  SiteDossier giveBack(String containerNo, String applicationNo) {
    return hasTaken(containerNo, applicationNo)
        ? new SiteDossier(party, slots, Sets.without(taken, containerNo))
        : this;
  }

  boolean hasTaken(String containerNo, String applicationNo) {
    return Optional.ofNullable(taken.get(containerNo))
        .filter(one -> one.applicationNo().equals(applicationNo))
        .isPresent();
  }

  /** The containers for which there is no room any more: who came last goes first. */
  List<String> tooMany() {
    List<String> out = new ArrayList<>();
    slots.forEach(
        (slotNo, told) ->
            taken.entrySet().stream()
                .filter(one -> one.getValue().slotNo().equals(slotNo))
                .sorted(FIRST_COME)
                .skip(Math.max(0, told.slot().capacity()))
                .map(Map.Entry::getKey)
                .forEach(out::add));
    return out;
  }
}
