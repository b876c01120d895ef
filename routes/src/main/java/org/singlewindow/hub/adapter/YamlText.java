package org.singlewindow.hub.adapter;

import java.util.regex.Pattern;

/** A text as it stands in a YAML file: bare where nothing in it means anything to YAML. */
final class YamlText {

  private static final Pattern BARE = Pattern.compile("\\p{L}[\\p{L}\\p{N} ./()&'-]*");

  private YamlText() {}

  /** The text, quoted where it must be; control characters are not for titles. */
  static String of(String text) {
    boolean means = text.matches("(?i)null|true|false|yes|no|on|off") || text.endsWith(" ");
    return BARE.matcher(text).matches() && !means
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
