package org.singlewindow.hub.edifact;

import java.util.ArrayList;
import java.util.List;

/** What is known of the interchange that is being read. */
final class Envelope {

  private static final String FOUR = "4";

  final int place;
  final long offset;
  private final int reportsMax;
  private final List<MessageReport> reports = new ArrayList<>();
  private int kept;
  String syntax = "";
  String version = "";
  String sender = "";
  String senderQualifier = "";
  String recipient = "";
  String recipientQualifier = "";
  String date = "";
  String time = "";
  String reference = "";
  boolean asksForAcknowledgement;
  boolean isTest;
  boolean hasHeader;
  int messages;
  int refused;
  int groups;

  Envelope(int place, long offset, int reportsMax) {
    this.place = place;
    this.offset = offset;
    this.reportsMax = reportsMax;
  }

  /** Reads UNB, the first of the pieces. */
  void read(Pieces unb) {
    hasHeader = true;
    syntax = unb.text(0, 1, 1);
    version = unb.text(0, 1, 2);
    CharacterSet characters =
        unb.hasHigh ? CharacterSet.detect(syntax, unb.data, unb.dataEnd) : CharacterSet.of(syntax);
    sender = decode(unb, 2, 1, characters);
    senderQualifier = unb.text(0, 2, 2);
    recipient = decode(unb, 3, 1, characters);
    recipientQualifier = unb.text(0, 3, 2);
    date = unb.text(0, 4, 1);
    time = unb.text(0, 4, 2);
    reference = decode(unb, 5, 1, characters);
    asksForAcknowledgement = unb.text(0, 9, 1).equals("1");
    isTest = unb.text(0, 11, 1).equals("1");
  }

  private static String decode(Pieces from, int element, int component, CharacterSet characters) {
    byte[] bytes =
        from.text(0, element, component).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    char[] chars = new char[bytes.length];
    return new String(chars, 0, characters.decode(bytes, 0, bytes.length, chars));
  }

  boolean isVersion4() {
    return version.equals(FOUR);
  }

  /** Notes a message; of very many, only those with findings. */
  void add(MessageReport report) {
    refused += report.isRefused() ? 1 : 0;
    boolean early = messages <= reportsMax;
    if (early || !report.findings().isEmpty() && kept < 2 * reportsMax) {
      reports.add(report);
      kept++;
    }
  }

  InterchangeReport report(Findings findings) {
    return new InterchangeReport(
        place,
        syntax,
        version,
        sender,
        senderQualifier,
        recipient,
        recipientQualifier,
        date,
        time,
        reference,
        asksForAcknowledgement,
        isTest,
        offset,
        messages,
        findings.isRefused() ? Math.max(refused, 0) : refused,
        List.copyOf(reports),
        findings.list(),
        findings.isRefused());
  }
}
