package org.singlewindow.hub.flow;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The number under which a person may ask what became of a message: 32 hex digits, the sender's own
 * where it came with one (W3C Trace Context), else ours. While a scope is open every log line of
 * its thread carries it.
 */
public final class Trace {

  /** Where log lines carry it. */
  public static final String KEY = "hubTrace";

  private static final Pattern PARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final String NONE = "0".repeat(32);

  private Trace() {}

  /** Ends with the scope; what was before is there again. */
  public interface Scope extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Opens a scope for what came with this header.
   *
   * @param traceparent as it came; one that is none counts as absent
   */
  public static Scope receive(String traceparent) {
    return of(findId(traceparent).orElseGet(Trace::next));
  }

  /** Opens a scope for a message that is known by this number; none where it is empty. */
  public static Scope of(String id) {
    String before = MDC.get(KEY);
    if (id.isEmpty()) {
      MDC.remove(KEY);
    } else {
      MDC.put(KEY, id);
    }
    return () -> {
      if (before == null) {
        MDC.remove(KEY);
      } else {
        MDC.put(KEY, before);
      }
    };
  }

  /** The number of the open scope; empty where there is none. */
  public static String current() {
    String id = MDC.get(KEY);
    return id == null ? "" : id;
  }

  /** The number of the open scope, or a new one. */
  static String currentOrNext() {
    return current().isEmpty() ? next() : current();
  }

  /** The header that carries a number back to who sent the message. */
  public static String parent(String id) {
    return "00-" + id + "-" + span(id) + "-01";
  }

  /** True for what may be such a number. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches() && !text.equals(NONE);
  }

  /** The step of ours that all others of this number belong to. */
  static String span(String id) {
    String half = id.substring(16);
    return half.equals(NONE.substring(16)) ? id.substring(0, 16) : half;
  }

  private static Optional<String> findId(String traceparent) {
    Matcher parent = PARENT.matcher(traceparent == null ? "" : traceparent.strip());
    return parent.matches() && isId(parent.group(1))
        ? Optional.of(parent.group(1))
        : Optional.empty();
  }

  private static String next() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return String.format("%016x%016x", random.nextLong() | 1, random.nextLong() | 1);
  }
}
