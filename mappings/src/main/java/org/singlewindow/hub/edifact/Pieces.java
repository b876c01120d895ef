package org.singlewindow.hub.edifact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a message was cut into, flat: the data without separators, and where its components,
 * elements and segments end. Kept and filled again; one reader serves one thread.
 */
final class Pieces {

  /** In place of the tag of a segment that was too long to keep. */
  static final int GONE = -1;

  private static final int KEPT = 1 << 20; // what a giant message grew is let go after it

  byte[] data = new byte[8192];
  int dataEnd;
  private int[] componentEnd = new int[1024];
  private int components;
  private int[] elementEnd = new int[512];
  private boolean[] again = new boolean[512];
  private int elements;
  private int[] segmentEnd = new int[128];
  private int[] tags = new int[128];
  private int[] lines = new int[128];
  private long[] offsets = new long[128];
  private int segments;

  /** True when a byte above ASCII is among the data. */
  boolean hasHigh;

  /** True when a control character is among the data. */
  boolean hasControl;

  /** True when an element came repeated by the separator of syntax version 4. */
  boolean hasRepeats;

  /** How many line breaks stood inside segments, and in which segment the first one did. */
  int breaks;

  int firstBreak;

  void clear() {
    if (data.length > KEPT) {
      data = new byte[8192];
      componentEnd = new int[1024];
      elementEnd = new int[512];
      again = new boolean[512];
    }
    dataEnd = 0;
    components = 0;
    elements = 0;
    segments = 0;
    hasHigh = false;
    hasControl = false;
    hasRepeats = false;
    breaks = 0;
  }

  void append(byte[] from, int start, int length) {
    if (dataEnd + length > data.length) {
      data = Arrays.copyOf(data, Math.max(data.length * 2, dataEnd + length));
    }
    System.arraycopy(from, start, data, dataEnd, length);
    dataEnd += length;
  }

  void append(byte one) {
    if (dataEnd == data.length) {
      data = Arrays.copyOf(data, data.length * 2);
    }
    data[dataEnd++] = one;
  }

  void endComponent() {
    if (components == componentEnd.length) {
      componentEnd = Arrays.copyOf(componentEnd, components * 2);
    }
    componentEnd[components++] = dataEnd;
  }

  void endElement(boolean repeats) {
    if (elements + 1 >= elementEnd.length) {
      elementEnd = Arrays.copyOf(elementEnd, elements * 2);
      again = Arrays.copyOf(again, elements * 2);
    }
    elementEnd[elements++] = components;
    again[elements] = repeats;
    hasRepeats |= repeats;
  }

  /** Closes a segment; its first element is its tag. */
  void endSegment(int tag, int line, long offset) {
    if (segments == segmentEnd.length) {
      segmentEnd = Arrays.copyOf(segmentEnd, segments * 2);
      tags = Arrays.copyOf(tags, segments * 2);
      lines = Arrays.copyOf(lines, segments * 2);
      offsets = Arrays.copyOf(offsets, segments * 2);
    }
    segmentEnd[segments] = elements;
    tags[segments] = tag;
    lines[segments] = line;
    offsets[segments] = offset;
    segments++;
  }

  /** Notes that a segment stood here that was too long to keep. */
  void addGone(int line, long offset) {
    endComponent();
    endElement(false);
    endSegment(GONE, line, offset);
  }

  /** Adds a UNT that did not come, at the place of the last segment. */
  void addTrailer(String count, String reference) {
    for (String element : new String[] {"UNT", count, reference}) {
      byte[] bytes = element.getBytes(StandardCharsets.ISO_8859_1);
      append(bytes, 0, bytes.length);
      endComponent();
      endElement(false);
    }
    endSegment(tag("UNT"), lines[segments - 1], offsets[segments - 1]);
  }

  /** A copy of the first segment, to be kept. */
  Pieces copy() {
    Pieces kept = new Pieces();
    kept.data = Arrays.copyOf(data, Math.max(1, dataEnd));
    kept.dataEnd = dataEnd;
    kept.componentEnd = Arrays.copyOf(componentEnd, components);
    kept.components = components;
    kept.elementEnd = Arrays.copyOf(elementEnd, elements);
    kept.again = Arrays.copyOf(again, elements + 1);
    kept.elements = elements;
    kept.segmentEnd[0] = segmentEnd[0];
    kept.tags[0] = tags[0];
    kept.lines[0] = lines[0];
    kept.offsets[0] = offsets[0];
    kept.segments = 1;
    kept.hasHigh = hasHigh;
    kept.hasControl = hasControl;
    kept.hasRepeats = hasRepeats;
    return kept;
  }

  /** Forgets all segments but the first. */
  void keepFirst() {
    segments = 1;
    drop();
  }

  /** Forgets what was begun after the last whole segment. */
  void drop() {
    elements = segments == 0 ? 0 : segmentEnd[segments - 1];
    components = elements == 0 ? 0 : elementEnd[elements - 1];
    dataEnd = components == 0 ? 0 : componentEnd[components - 1];
  }

  /** True while the tag of a segment is being read. */
  boolean isInTag() {
    return elements == (segments == 0 ? 0 : segmentEnd[segments - 1]);
  }

  int segments() {
    return segments;
  }

  int tag(int segment) {
    return tags[segment];
  }

  int line(int segment) {
    return lines[segment];
  }

  long offset(int segment) {
    return offsets[segment];
  }

  /** The first element of a segment after its tag. */
  int firstElement(int segment) {
    return segment == 0 ? 1 : segmentEnd[segment - 1] + 1;
  }

  int lastElement(int segment) {
    return segmentEnd[segment];
  }

  /** True when the element is another of the one before it. */
  boolean isAgain(int element) {
    return again[element];
  }

  int firstComponent(int element) {
    return element == 0 ? 0 : elementEnd[element - 1];
  }

  int lastComponent(int element) {
    return elementEnd[element];
  }

  int start(int component) {
    return component == 0 ? 0 : componentEnd[component - 1];
  }

  int end(int component) {
    return componentEnd[component];
  }

  /** True when nothing stands in the element. */
  boolean isEmpty(int element) {
    return isBlank(start(firstComponent(element)), end(lastComponent(element) - 1));
  }

  /** True when nothing stands here: blanks are nothing. */
  boolean isBlank(int from, int to) {
    int i = from;
    while (i < to && (data[i] == ' ' || data[i] == '\t')) {
      i++;
    }
    return i == to;
  }

  /** A component by 1-based positions, one character a byte; empty where nothing stands. */
  String text(int segment, int element, int component) {
    int at = firstElement(segment) + element - 1;
    if (at >= lastElement(segment)) {
      return "";
    }
    int part = firstComponent(at) + component - 1;
    return part >= lastComponent(at) ? "" : text(start(part), end(part));
  }

  String text(int from, int to) {
    return new String(data, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** A tag of three letters as a number. */
  static int tag(String letters) {
    return letters.charAt(0) << 16 | letters.charAt(1) << 8 | letters.charAt(2);
  }

  /** A tag as text. */
  static String letters(int number) {
    return new String(
        new char[] {(char) (number >> 16), (char) (number >> 8 & 0xFF), (char) (number & 0xFF)});
  }
}
