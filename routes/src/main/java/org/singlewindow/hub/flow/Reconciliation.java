package org.singlewindow.hub.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.ledger.SentReferences;

/**
 * What we say we gave a partner, as a count and a digest that it can compute from what it has: it
 * sorts our references (in a file's name, and in UNB 0020) and takes SHA-256 over them, one a line.
 * Where the two differ, it halves the stretch until it knows which one is missing.
 */
public final class Reconciliation {

  private final SentReferences references;
  private final int rowsMax;

  /**
   * Reconciliation by these references.
   *
   * @param rowsMax references of one answer
   */
  public Reconciliation(SentReferences references, int rowsMax) {
    this.references = references;
    this.rowsMax = rowsMax;
  }

  /**
   * What a link was given after a reference.
   *
   * @param after empty for all from the first
   * @return count and digest of what the partner took, up to {@code last}; what is under way is
   *     named and counts nowhere
   */
  public Map<String, Object> of(String link, String after) {
    List<SentReferences.Sent> sent = references.list(link, after, rowsMax);
    List<String> taken =
        sent.stream()
            .filter(SentReferences.Sent::isTaken)
            .map(SentReferences.Sent::reference)
            .toList();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("link", link);
    tree.put("after", after);
    tree.put("last", sent.isEmpty() ? after : sent.get(sent.size() - 1).reference());
    tree.put("count", taken.size());
    tree.put("digest", digest(taken));
    tree.put(
        "underWay",
        sent.stream().filter(one -> !one.isTaken()).map(SentReferences.Sent::reference).toList());
    tree.put("more", sent.size() == rowsMax);
    return tree;
  }

  /** SHA-256 over references in their order, each ended by a line feed. */
  static String digest(List<String> references) {
    return Digests.of(references.stream().map(one -> one + "\n").collect(Collectors.joining()));
  }
}
