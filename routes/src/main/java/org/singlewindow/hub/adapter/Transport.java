package org.singlewindow.hub.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The ways a message can be carried, and the settings each way knows in a manifest. */
enum Transport {
  /** They call our HTTP door. */
  REST(Optional.of(Set.of("path")), Optional.empty()),
  /** They ask at our HTTP door and wait; the answer goes back on the same connection. */
  GATE(Optional.of(Set.of("path")), Optional.of(Set.of())),
  /** We post to an address of theirs. */
  HTTP(Optional.empty(), Optional.of(Set.of())),
  /** Files on a server of theirs. */
  SFTP(Optional.of(Set.of("folder", "every")), Optional.of(Set.of("folder"))),
  /** Web services by the contract of the standard. */
  SOAP(Optional.of(Set.of()), Optional.of(Set.of())),
  /** Queues of theirs on our broker, whose names follow from the adapter's. */
  JMS(Optional.of(Set.of()), Optional.of(Set.of()));

  private final Optional<Set<String>> receiving;
  private final Optional<Set<String>> sending;

  Transport(Optional<Set<String>> receiving, Optional<Set<String>> sending) {
    this.receiving = receiving;
    this.sending = sending;
  }

  /** The transport with this name, when it carries in this direction. */
  static Optional<Transport> find(String word, boolean receive) {
    return Arrays.stream(values())
        .filter(one -> one.word().equals(word) && one.ways(receive).isPresent())
        .findFirst();
  }

  /** The names of those that carry in this direction. */
  static List<String> words(boolean receive) {
    return Arrays.stream(values())
        .filter(one -> one.ways(receive).isPresent())
        .map(Transport::word)
        .toList();
  }

  /** The settings it needs in a direction it carries in; it knows no others. */
  Set<String> settings(boolean receive) {
    return ways(receive).orElseThrow();
  }

  private Optional<Set<String>> ways(boolean receive) {
    return receive ? receiving : sending;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
