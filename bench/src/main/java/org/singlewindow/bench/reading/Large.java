package org.singlewindow.bench.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import org.singlewindow.bench.Sample;
import org.singlewindow.hub.edifact.InterchangeReader;
import org.singlewindow.hub.edifact.InterchangeReport;
import org.singlewindow.hub.edifact.Limits;
import org.singlewindow.hub.edifact.MessageReport;
import org.singlewindow.hub.edifact.MessageSink;
import org.singlewindow.hub.edifact.Tolerance;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One interchange far larger than the heap it is read in. A program of its own, because its heap is
 * its subject: {@code java -Xmx128m ... Large MEGABYTES}; prints one line.
 */
public final class Large {

  private Large() {}

  /** Reads one interchange of this many megabytes, and prints messages, seconds and memory. */
  public static void main(String[] args) throws Exception {
    long bytes = Long.parseLong(args[0]) * 1_000_000;
    Counted sink = new Counted();
    long start = System.nanoTime();
    List<InterchangeReport> reports =
        new InterchangeReader(Limits.DEFAULT, Tolerance.DEFAULT).read(interchange(bytes), sink);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (sink.refused > 0 || reports.get(0).messageCount() != sink.read) {
      throw new IllegalStateException(sink.refused + " refused of " + sink.read);
    }
    System.out.printf(
        "%d messages, %d MB, %.1f s, %.0f messages/s, heap at most %d MB, after collection %d MB of %d MB%n",
        sink.read,
        bytes / 1_000_000,
        seconds,
        sink.read / seconds,
        peak() >> 20,
        retained() >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static long peak() {
    return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static long retained() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Counts messages and forgets them. */
  private static final class Counted implements MessageSink {

    private static final ContentHandler NOBODY = new DefaultHandler();
    private long read;
    private long refused;

    @Override
    public ContentHandler open() {
      return NOBODY;
    }

    @Override
    public void close(MessageReport report) {
      read++;
      refused += report.isRefused() ? 1 : 0;
    }
  }

  /** Made while it is read: nowhere are all of its bytes at a time. */
  private static InputStream interchange(long bytes) throws IOException {
    byte[] head = text("UNB+UNOC:3+AGYA+SWHUB+261124:0800+LARGE'\n");
    Enumeration<InputStream> parts =
        new Enumeration<>() {
          private int messages;
          private long told;
          private boolean ended;

          @Override
          public boolean hasMoreElements() {
            return !ended;
          }

          @Override
          public InputStream nextElement() {
            if (ended) {
              throw new NoSuchElementException();
            }
            if (told >= bytes) {
              ended = true;
              return stream(text("UNZ+" + messages + "+LARGE'\n"));
            }
            byte[] message = text(new Sample(++messages).message(messages));
            told += message.length;
            return stream(message);
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(List.of(stream(head), new SequenceInputStream(parts))));
  }

  private static InputStream stream(byte[] bytes) {
    return new java.io.ByteArrayInputStream(bytes);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
