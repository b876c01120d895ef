package org.singlewindow.hub.edifact;

import org.xml.sax.Attributes;

/** The attributes of a segment: {@code n}, {@code line} and {@code offset}. Kept and set again. */
final class Places implements Attributes {

  private static final String[] NAMES = {"n", "line", "offset"};
  private static final String[] SMALL = new String[1000];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = Integer.toString(i);
    }
  }

  private final long[] values = new long[NAMES.length];

  void set(int n, int line, long offset) {
    values[0] = n;
    values[1] = line;
    values[2] = offset;
  }

  @Override
  public int getLength() {
    return NAMES.length;
  }

  @Override
  public String getURI(int index) {
    return isPlace(index) ? "" : null;
  }

  @Override
  public String getLocalName(int index) {
    return isPlace(index) ? NAMES[index] : null;
  }

  @Override
  public String getQName(int index) {
    return getLocalName(index);
  }

  @Override
  public String getType(int index) {
    return isPlace(index) ? "CDATA" : null;
  }

  @Override
  public String getValue(int index) {
    if (!isPlace(index)) {
      return null;
    }
    long value = values[index];
    return value >= 0 && value < SMALL.length ? SMALL[(int) value] : Long.toString(value);
  }

  private static boolean isPlace(int index) {
    return index >= 0 && index < NAMES.length;
  }

  @Override
  public int getIndex(String uri, String localName) {
    return uri == null || uri.isEmpty() ? getIndex(localName) : -1;
  }

  @Override
  public int getIndex(String name) {
    for (int i = 0; i < NAMES.length; i++) {
      if (NAMES[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String getType(String uri, String localName) {
    return getType(getIndex(uri, localName));
  }

  @Override
  public String getType(String name) {
    return getType(getIndex(name));
  }

  @Override
  public String getValue(String uri, String localName) {
    return getValue(getIndex(uri, localName));
  }

  @Override
  public String getValue(String name) {
    return getValue(getIndex(name));
  }
}
