package org.singlewindow.hub.edifact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which segments and groups a message has, in which order and how often. */
final class Structure {

  /**
   * A segment, or a group of them, at its place.
   *
   * @param tag of the segment, or of the one the group begins with
   * @param name of the XML element: {@code BGM}, {@code SegGrp-1}
   * @param least how often at least
   * @param most how often at most
   * @param type of the segment, or of the one the group begins with
   * @param children of a group; empty for a segment
   */
  record Node(int tag, String name, int least, int most, SegmentType type, Node[] children) {

    boolean isGroup() {
      return children.length > 0;
    }
  }

  private final Node[] nodes;
  private final int[] tags;

  private Structure(Node[] nodes) {
    this.nodes = nodes;
    List<Integer> all = new ArrayList<>();
    collect(nodes, all);
    this.tags = all.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static void collect(Node[] from, List<Integer> to) {
    for (Node node : from) {
      to.add(node.tag());
      collect(node.children(), to);
    }
  }

  /** From a table's text: {@code BGM:1:1 (2:0:9 NAD:1:1 )}. */
  static Structure of(String text, Tables tables) {
    return new Structure(nodes(text.trim().split("\\s+"), new int[] {0}, tables));
  }

  private static Node[] nodes(String[] words, int[] at, Tables tables) {
    List<Node> nodes = new ArrayList<>();
    while (at[0] < words.length) {
      String word = words[at[0]++];
      if (word.equals(")")) {
        break;
      }
      String[] part = word.split(":");
      int least = Integer.parseInt(part[1]);
      int most = Integer.parseInt(part[2]);
      if (word.startsWith("(")) {
        Node[] children = nodes(words, at, tables);
        String name = "SegGrp-" + part[0].substring(1);
        nodes.add(new Node(children[0].tag(), name, least, most, children[0].type(), children));
      } else {
        nodes.add(
            new Node(Pieces.tag(part[0]), part[0], least, most, tables.get(part[0]), new Node[0]));
      }
    }
    return nodes.toArray(Node[]::new);
  }

  /** The nodes between UNH and UNT. */
  Node[] nodes() {
    return nodes;
  }

  /** True when the message has such a segment somewhere. */
  boolean has(int tag) {
    return Arrays.binarySearch(tags, tag) >= 0;
  }
}
