package org.singlewindow.hub.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.platform.PlatformFinding.Kind;
import org.singlewindow.hub.platform.PlatformTokenizer.Raw;

/** Reads platform files: from each record 00 to its record 99 is a message. */
public final class PlatformReader {

  private final List<PlatformMessage> messages = new ArrayList<>();
  private List<PlatformRecord> records = new ArrayList<>();
  private List<PlatformFinding> findings = new ArrayList<>();
  private final int findingsMax;
  private boolean open; // the last record was not closed

  private PlatformReader(int findingsMax) {
    this.findingsMax = findingsMax;
  }

  /** Reads a file. What is wrong with it is said in the result, never by an exception. */
  public static PlatformFile read(byte[] bytes) {
    return read(bytes, PlatformLimits.DEFAULT);
  }

  /** Reads a file within limits of one's own. */
  public static PlatformFile read(byte[] bytes, PlatformLimits limits) {
    try {
      PlatformText text = PlatformText.of(bytes);
      PlatformTokenizer tokens = new PlatformTokenizer(bytes, text, limits);
      PlatformReader reader = new PlatformReader(limits.findingsMax());
      int count = 0;
      for (Optional<Raw> raw = tokens.next(); raw.isPresent(); raw = tokens.next()) {
        if (++count > limits.recordsMax()) {
          String most = limits.recordsMax() + " records";
          throw new PlatformBroken(Kind.OVER_LIMIT, "line " + raw.get().line(), "" + count, most);
        }
        reader.take(raw.get());
      }
      reader.close();
      if (reader.messages.isEmpty()) {
        throw new PlatformBroken(Kind.NOT_PLATFORM, "document", "", "a record 00");
      }
      return new PlatformFile(
          text.charset().name(), List.copyOf(reader.messages), Optional.empty(), warning(text));
    } catch (PlatformBroken e) {
      return PlatformFile.broken(e.finding());
    }
  }

  private static Optional<PlatformFinding> warning(PlatformText text) {
    return Optional.of(text.charset())
        .filter(PlatformText.GB18030::equals)
        .map(set -> new PlatformFinding(Kind.CHARSET, "document", set.name(), "UTF-8"));
  }

  private void take(Raw raw) {
    String id = raw.cells().get(0).strip();
    if (id.equals(PlatformRecord.HEAD)) {
      close();
    }
    List<String> fields = raw.cells().subList(1, raw.cells().size());
    PlatformRecord record =
        new PlatformRecord(records.size() + 1, id, fields, raw.line(), raw.offset());
    if (records.isEmpty() && !id.equals(PlatformRecord.HEAD)) {
      findings.add(
          new PlatformFinding(Kind.NOT_PLATFORM, record.place(), id, "a record 00 before it"));
    }
    records.add(record);
    open = !raw.closed();
    if ((raw.broken() || open) && findings.size() < findingsMax) {
      String came = raw.broken() ? "a line break within it" : "no apostrophe at its end";
      String right = "one record a line, closed by an apostrophe";
      findings.add(new PlatformFinding(Kind.RECORD_NOT_CLOSED, record.place(), came, right));
    }
    if (id.equals(PlatformRecord.TRAILER)) {
      count(record);
      end();
    }
  }

  private void count(PlatformRecord trailer) {
    String came = trailer.field(1);
    // 00 and 99 count too; leading zeros are written by some
    if (!came.replaceFirst("^0+(?=.)", "").equals(Integer.toString(trailer.n()))) {
      findings.add(
          new PlatformFinding(
              Kind.COUNT_WRONG,
              trailer.place(1, "recordCount"),
              came,
              trailer.n() + ", records 00 and 99 among them"));
    }
  }

  /** A message ends without its trailer: cut off where its last record is not closed either. */
  private void close() {
    if (records.isEmpty()) {
      return;
    }
    PlatformRecord last = records.get(records.size() - 1);
    String right = PlatformRecord.TRAILER + ":" + (records.size() + 1) + "'";
    if (open) {
      findings.add(new PlatformFinding(Kind.TRUNCATED, last.place(), "", right));
    } else {
      findings.add(new PlatformFinding(Kind.TRAILER_MISSING, last.place(), "", right));
    }
    end();
  }

  private void end() {
    messages.add(new PlatformMessage(List.copyOf(records), List.copyOf(findings)));
    records = new ArrayList<>();
    findings = new ArrayList<>();
    open = false;
  }
}
