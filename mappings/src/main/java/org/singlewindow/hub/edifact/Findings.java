package org.singlewindow.hub.edifact;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.edifact.Finding.Kind;

/** Gathers the findings of one message, or of one interchange, up to a limit. */
final class Findings {

  private static final int SHOWN = 80;

  private final Tolerance tolerance;
  private final int most;
  private List<Finding> found = new ArrayList<>();
  private int interchange;
  private int message;
  private boolean refused;

  Findings(Tolerance tolerance, int most) {
    this.tolerance = tolerance;
    this.most = most;
  }

  /** Begins anew. */
  void begin(int inInterchange, int inMessage) {
    found = new ArrayList<>();
    interchange = inInterchange;
    message = inMessage;
    refused = false;
  }

  /** About the interchange, or the message as a whole. */
  void add(
      Kind kind, boolean repaired, String path, int line, long offset, String came, String right) {
    String tag = path.length() == 3 ? path : "";
    add(kind, repaired, 0, tag, 0, 0, path, line, offset, came, right);
  }

  /** About a segment or what is in it. */
  void add(
      Kind kind,
      boolean repaired,
      int segment,
      String tag,
      int element,
      int component,
      String path,
      int line,
      long offset,
      String came,
      String right) {
    Finding.Severity severity = kind.severity(tolerance, repaired);
    refused |= severity == Finding.Severity.ERROR;
    if (found.size() < most) {
      found.add(
          new Finding(
              kind,
              severity,
              interchange,
              message,
              segment,
              tag,
              element,
              component,
              path,
              line,
              offset,
              shorten(came),
              right));
    }
  }

  private static String shorten(String text) {
    String line = Source.clean(text);
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }

  /** True when one was an error, kept or not. */
  boolean isRefused() {
    return refused;
  }

  /** Those of this message or interchange. */
  List<Finding> list() {
    return found.isEmpty() ? List.of() : List.copyOf(found);
  }
}
