package org.singlewindow.hub.edifact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.singlewindow.hub.edifact.Tables.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells the body of one message, segment groups and all, by its structure table. */
final class MessageXml {

  private static final AttributesImpl NONE = new AttributesImpl();

  private final ContentHandler handler;
  private final SegmentXml xml;
  private final Consumer<Finding> findings;
  private final Tables tables;
  private final int message;
  private final List<Segment> segments;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int at;

  /** A list of nodes and how far we are in it. */
  private static final class Level {
    private final List<Node> nodes;
    private int index;

    private Level(List<Node> nodes) {
      this.nodes = nodes;
    }
  }

  /**
   * A message.
   *
   * @param segments between UNH and UNT
   */
  MessageXml(
      ContentHandler handler,
      SegmentXml xml,
      Consumer<Finding> findings,
      Tables tables,
      int message,
      List<Segment> segments) {
    this.handler = handler;
    this.xml = xml;
    this.findings = findings;
    this.tables = tables;
    this.message = message;
    this.segments = segments;
  }

  void write(List<Node> structure) throws SAXException {
    level(structure);
    while (at < segments.size()) {
      unexpected();
    }
  }

  private void level(List<Node> nodes) throws SAXException {
    Level level = new Level(nodes);
    levels.push(level);
    for (level.index = 0; level.index < nodes.size(); level.index++) {
      Node node = nodes.get(level.index);
      int count = 0;
      while (count < node.most() && isNext(node.tag())) {
        one(node);
        count++;
      }
      if (count < node.least()) {
        missing(node);
      }
    }
    levels.pop();
  }

  private void one(Node node) throws SAXException {
    if (!node.isGroup()) {
      xml.write(segments.get(at), tables, message, at + 2);
      at++;
      return;
    }
    String name = "SegGrp-" + node.group();
    handler.startElement("", name, name, NONE);
    level(node.children());
    handler.endElement("", name, name);
  }

  /** True when this tag comes next; what fits nowhere from here on is said and left out. */
  private boolean isNext(String tag) {
    while (at < segments.size() && !fitsSomewhere(segments.get(at).tag())) {
      unexpected();
    }
    return at < segments.size() && segments.get(at).tag().equals(tag);
  }

  private boolean fitsSomewhere(String tag) {
    for (Level level : levels) {
      for (int i = level.index; i < level.nodes.size(); i++) {
        if (level.nodes.get(i).tag().equals(tag)) {
          return true;
        }
      }
    }
    return false;
  }

  private void unexpected() {
    Segment segment = segments.get(at);
    findings.accept(
        new Finding(
            Finding.Kind.SEGMENT_UNEXPECTED,
            message,
            at + 2,
            segment.tag(),
            segment.line(),
            segment.offset(),
            segment.tag(),
            "a segment of this message at this place"));
    at++;
  }

  private void missing(Node node) {
    Segment near = segments.get(Math.min(at, segments.size() - 1));
    String name = node.isGroup() ? "SegGrp-" + node.group() + "/" + node.tag() : node.tag();
    findings.accept(
        new Finding(
            Finding.Kind.SEGMENT_MISSING,
            message,
            at + 2,
            name,
            near.line(),
            near.offset(),
            at < segments.size() ? near.tag() : "the end of the message",
            node.tag()));
  }
}
