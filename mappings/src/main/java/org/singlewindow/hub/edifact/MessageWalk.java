package org.singlewindow.hub.edifact;

import java.util.Arrays;
import org.singlewindow.hub.edifact.Finding.Kind;
import org.singlewindow.hub.edifact.Structure.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Walks a message along its structure, segment by segment: opens and closes groups, and says which
 * segments are missing, come too often or do not belong. Kept and used again.
 */
final class MessageWalk {

  private static final AttributesImpl NONE = new AttributesImpl();

  private final Findings findings;
  private final SegmentTeller teller;
  private Node[][] levels = new Node[16][];
  private int[] index = new int[16];
  private int[] count = new int[16];
  private int depth;
  private ContentHandler handler;
  private Structure structure;
  private Pieces pieces;
  private boolean ending;

  MessageWalk(Findings findings, SegmentTeller teller) {
    this.findings = findings;
    this.teller = teller;
  }

  /**
   * Tells the segments between UNH and UNT.
   *
   * @param to one after the last of them
   * @param isWhole false where the message breaks off, so that nothing can be said to be missing
   */
  void tell(ContentHandler by, Structure along, Pieces from, int to, boolean isWhole)
      throws SAXException {
    handler = by;
    structure = along;
    pieces = from;
    ending = false;
    depth = 0;
    levels[0] = along.nodes();
    index[0] = 0;
    count[0] = 0;
    for (int segment = 1; segment < to; segment++) {
      if (from.tag(segment) != Pieces.GONE) {
        step(segment);
      }
    }
    ending = true;
    for (; depth >= 0; depth--) {
      if (isWhole) {
        rest(depth, levels[depth].length, Math.min(to, from.segments() - 1));
      }
      if (depth > 0) {
        endGroup();
      }
    }
  }

  private void step(int segment) throws SAXException {
    int tag = pieces.tag(segment);
    for (int level = depth; level >= 0; level--) {
      int at = find(level, tag);
      if (at >= 0) {
        leave(level, segment);
        go(at, segment);
        return;
      }
    }
    for (int level = depth; level >= 0; level--) {
      Node node = levels[level][index[level]];
      if (node.tag() == tag) {
        if (count[level] == node.most()) {
          say(Kind.SEGMENT_TOO_OFTEN, segment, node.name(), node.most() + " times at most");
        }
        leave(level, segment);
        go(index[level], segment);
        return;
      }
    }
    boolean known = structure.has(tag);
    say(
        known ? Kind.SEGMENT_UNEXPECTED : Kind.SEGMENT_UNKNOWN,
        segment,
        name(segment),
        known ? "another place in this message" : "no such segment");
  }

  /** Where on a level the tag comes next; -1 where it does not. */
  private int find(int level, int tag) {
    Node[] nodes = levels[level];
    int at = index[level];
    if (nodes[at].tag() == tag && count[level] < nodes[at].most()) {
      return at;
    }
    for (int i = at + 1; i < nodes.length; i++) {
      if (nodes[i].tag() == tag) {
        return i;
      }
    }
    return -1;
  }

  /** Closes the groups below a level. */
  private void leave(int level, int segment) throws SAXException {
    for (; depth > level; depth--) {
      rest(depth, levels[depth].length, segment);
      endGroup();
    }
  }

  private void endGroup() throws SAXException {
    String name = levels[depth - 1][index[depth - 1]].name();
    handler.endElement("", name, name);
  }

  private void go(int at, int segment) throws SAXException {
    if (at != index[depth]) {
      rest(depth, at, segment);
      index[depth] = at;
      count[depth] = 0;
    }
    count[depth]++;
    Node node = levels[depth][at];
    if (node.isGroup()) {
      handler.startElement("", node.name(), node.name(), NONE);
      open(node);
    }
    teller.tell(node.type(), segment, segment + 1);
  }

  private void open(Node group) {
    depth++;
    if (depth == levels.length) {
      levels = Arrays.copyOf(levels, 2 * depth);
      index = Arrays.copyOf(index, 2 * depth);
      count = Arrays.copyOf(count, 2 * depth);
    }
    levels[depth] = group.children();
    index[depth] = 0;
    count[depth] = 1;
  }

  /** Says what is missing on a level up to a node. */
  private void rest(int level, int to, int segment) {
    Node[] nodes = levels[level];
    for (int i = index[level]; i < to; i++) {
      int came = i == index[level] ? count[level] : 0;
      if (came < nodes[i].least()) {
        missing(nodes[i], segment);
      }
    }
  }

  private void missing(Node node, int segment) {
    String tag = Pieces.letters(node.tag());
    findings.add(
        Kind.SEGMENT_MISSING,
        false,
        segment + 1,
        tag,
        0,
        0,
        node.isGroup() ? node.name() + "/" + tag : tag,
        pieces.line(segment),
        pieces.offset(segment),
        ending ? "the end of the message" : name(segment),
        tag);
  }

  private void say(Kind kind, int segment, String path, String right) {
    findings.add(
        kind,
        kind == Kind.SEGMENT_UNKNOWN,
        segment + 1,
        name(segment),
        0,
        0,
        path,
        pieces.line(segment),
        pieces.offset(segment),
        name(segment),
        right);
  }

  private String name(int segment) {
    return pieces.text(segment, 0, 1);
  }
}
