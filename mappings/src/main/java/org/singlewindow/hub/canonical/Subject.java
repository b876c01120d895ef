package org.singlewindow.hub.canonical;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A thing we keep a dossier on: a container, a bill of lading, a booking and its request, a vessel
 * call, a train, a declaration, a diversion, an order for work, a quote, an inspection area, a
 * yard, a gate and a passage of it, a partner, or an instruction that is being answered. Sorted by
 * key, which is the order in which dossiers are locked.
 *
 * @param kind what it is
 * @param no its number
 */
public record Subject(Kind kind, String no) implements Comparable<Subject> {

  /** The kinds of subject, by the prefix their key has. */
  public enum Kind {
    BILL,
    BOOKING,
    BOOKING_REQUEST,
    CHARGE,
    CONTAINER,
    DECLARATION,
    DIVERSION,
    DOCUMENT,
    GATE,
    INSTRUCTION,
    INTERCHANGE,
    ORDER,
    PARTY,
    PASSAGE,
    SITE,
    TRAIN,
    VOYAGE,
    YARD
  }

  /** A bill of lading. */
  public static Subject bill(String no) {
    return new Subject(Kind.BILL, no);
  }

  /** A container. */
  public static Subject container(String no) {
    return new Subject(Kind.CONTAINER, no);
  }

  /** A booking. */
  public static Subject booking(String no) {
    return new Subject(Kind.BOOKING, no);
  }

  /** A booking request, by who booked and its own number. */
  public static Subject bookingRequest(String forwarder, String requestNo) {
    return new Subject(Kind.BOOKING_REQUEST, forwarder + "/" + requestNo);
  }

  /** A customs declaration, by the number the declaration system gave it. */
  public static Subject declaration(String seqNo) {
    return new Subject(Kind.DECLARATION, seqNo);
  }

  /** A quote, by its creditor and the creditor's number of it. */
  public static Subject charge(String creditor, String quoteNo) {
    return new Subject(Kind.CHARGE, creditor + "/" + quoteNo);
  }

  /** An application for diversion, by its number; customs knows it by nothing else. */
  public static Subject diversion(String diversionNo) {
    return new Subject(Kind.DIVERSION, diversionNo);
  }

  /** An order for work, by who ordered and its own number. */
  public static Subject order(String forwarder, String requestNo) {
    return new Subject(Kind.ORDER, forwarder + "/" + requestNo);
  }

  /** A partner and whether it speaks, by party. */
  public static Subject party(String party) {
    return new Subject(Kind.PARTY, party);
  }

  /** A gate and who lifted its barriers, by party. */
  public static Subject gate(String party) {
    return new Subject(Kind.GATE, party);
  }

  /** One passage of a gate, by the gate's party and its own number of the request. */
  public static Subject passage(String party, String requestNo) {
    return new Subject(Kind.PASSAGE, party + "/" + requestNo);
  }

  /** An inspection area and its slots, by party. */
  public static Subject site(String party) {
    return new Subject(Kind.SITE, party);
  }

  /** A yard and its stock, by party. */
  public static Subject yard(String party) {
    return new Subject(Kind.YARD, party);
  }

  /** A document of a party, by its own number: where it names no cargo, it stands under this. */
  public static Subject document(String party, String no) {
    return new Subject(Kind.DOCUMENT, party + "/" + no);
  }

  /**
   * What is told of cargo, or of the document itself where it names none: nothing stands nowhere.
   */
  static List<Subject> listOrDocument(EventHeader header, Optional<String> no, Object... parts) {
    List<Subject> named = list(parts);
    return named.isEmpty()
        ? List.of(document(header.saidBy(), no.orElse(header.messageId())))
        : named;
  }

  /** A train, by its number; railways use a number again, so its timeline goes by date. */
  public static Subject train(String trainNo) {
    return new Subject(Kind.TRAIN, trainNo);
  }

  /**
   * A vessel call, by vessel and export voyage. Ship ids are written with and without the prefixes
   * UN, CN and IMO; all name the same ship.
   */
  public static Subject voyage(String vesselId, String voyageNo) {
    return new Subject(
        Kind.VOYAGE, vesselId.replaceFirst("^(UN|CN|IMO)(?=[0-9])", "") + "/" + voyageNo);
  }

  static Optional<Subject> voyage(Optional<String> vesselId, Optional<String> voyageNo) {
    return vesselId.flatMap(vessel -> voyageNo.map(voyage -> voyage(vessel, voyage)));
  }

  /** An instruction, by its id or by the reference it carried on its link. */
  public static Subject instruction(String idOrReference) {
    return new Subject(Kind.INSTRUCTION, idOrReference);
  }

  /** An interchange, by its sender and the sender's own number of it. */
  public static Subject interchange(String sender, String interchangeNo) {
    return new Subject(Kind.INTERCHANGE, sender + "/" + interchangeNo);
  }

  static Stream<Subject> bills(List<String> nos) {
    return nos.stream().map(Subject::bill);
  }

  static Stream<Subject> containers(List<String> nos) {
    return nos.stream().map(Subject::container);
  }

  static Optional<Subject> bill(Optional<String> no) {
    return no.map(Subject::bill);
  }

  static Optional<Subject> container(Optional<String> no) {
    return no.map(Subject::container);
  }

  static Optional<Subject> booking(Optional<String> no) {
    return no.map(Subject::booking);
  }

  /** The given subjects, optional ones and streams of them, distinct and in key order. */
  static List<Subject> list(Object... parts) {
    return Stream.of(parts).flatMap(Subject::each).distinct().sorted().toList();
  }

  private static Stream<Subject> each(Object part) {
    if (part instanceof Optional<?> optional) {
      return optional.stream().map(Subject.class::cast);
    }
    if (part instanceof Stream<?> stream) {
      return stream.map(Subject.class::cast);
    }
    return Stream.of((Subject) part);
  }

  /**
   * Reads a key written by {@link #key()}.
   *
   * @throws IllegalArgumentException when it is not such a key
   */
  public static Subject parse(String key) {
    int colon = key.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("not a subject key: " + key);
    }
    return new Subject(
        Kind.valueOf(key.substring(0, colon).toUpperCase(java.util.Locale.ROOT)),
        key.substring(colon + 1));
  }

  /** The key, for example {@code container:CSQU3054383}. */
  public String key() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + no;
  }

  @Override
  public int compareTo(Subject other) {
    return Comparator.comparing(Subject::key).compare(this, other);
  }

  @Override
  public String toString() {
    return key();
  }
}
