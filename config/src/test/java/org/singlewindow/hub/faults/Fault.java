package org.singlewindow.hub.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Something that goes wrong, by the name a person types. */
enum Fault {

  /** The hub's plug is pulled. */
  HUB_KILL(scene -> scene.kills().run()),
  /** No partner answers for long. */
  PARTNER_DOWN(PartnerFaults.of("down")),
  /** Every partner takes its time. */
  PARTNER_SLOW(PartnerFaults.of("slow")),
  /** Partners take a message, or a connection, and never answer. */
  PARTNER_HANGING(PartnerFaults.of("hanging")),
  /** Partners answer what nobody can read. */
  PARTNER_GARBAGE(PartnerFaults.of("garbage")),
  /** Partners took it, and their answer is lost on the way. */
  ACKNOWLEDGEMENTS_LOST(PartnerFaults.of("lost-acknowledgement")),
  /** Partners say everything twice, then old things again. */
  DUPLICATES_AND_OLD(PartnerFaults.of("duplicate", "old")),
  /** The clock goes a day ahead, ten minutes behind, and right again. */
  CLOCK_JUMP(ClockFaults::jump),
  /** Every commit waits for seconds. */
  DATABASE_SLOW(DatabaseFaults::slow),
  /** The database is locked for longer than the hub waits. */
  DATABASE_LOCKED(DatabaseFaults::locked),
  /** The hub may read the database and not write it. */
  DATABASE_READ_ONLY(DatabaseFaults::readOnly),
  /** The disk gets low, then full. */
  DISK_FULL(DiskFaults::full),
  /** The disk breaks and can only be read until it is mounted anew. */
  DISK_BROKEN(DiskFaults::broken),
  /** The embedded broker's journal is gone. */
  JOURNAL_LOST(BrokerFaults::journalLost);

  private final Consumer<Scene> happening;

  Fault(Consumer<Scene> happening) {
    this.happening = happening;
  }

  /** Has it happen while boxes are on their way, and mends it. */
  void happen(Scene scene) {
    happening.accept(scene);
  }

  /** As a person types it. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fault of this name. */
  static Fault of(String title) {
    return Arrays.stream(values())
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no fault " + title + "; there are " + titles()));
  }

  private static List<String> titles() {
    return Arrays.stream(values()).map(Fault::title).toList();
  }
}
