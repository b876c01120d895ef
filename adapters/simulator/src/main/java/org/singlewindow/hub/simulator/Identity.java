package org.singlewindow.hub.simulator;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a message is and by what a partner knows it again, whatever its syntax. */
final class Identity {

  private static final String UNKNOWN = "?";
  private static final List<String> TYPES = List.of("MessageType#1", "MESSAGE_TYPE#1", "type#1");
  private static final List<String> IDS =
      List.of(
          "MessageId#1",
          "MessageID#1",
          "MESSAGE_ID#1",
          "ClientSeqNo#1",
          "noticeId#1",
          "messageId#1",
          "documentId#1");
  private static final Pattern ROOT = Pattern.compile("<(?![?!])(?:[\\w.-]+:)?([\\w.-]+)[\\s/>]");
  private static final Pattern ANY_ID = Pattern.compile("\\w*(Id|ID|No|NO)#[0-9]+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  private Identity() {}

  /** Message type and function: COREOR 9, MT3101, WLJK_TREL; a table's is its titles. */
  static String kind(String text) {
    if (Values.isCsv(text)) {
      return String.join(" ", CsvValues.titles(text));
    }
    Map<String, String> values = Values.of(text);
    if (values.containsKey("UNH#1/2/1")) {
      String handling = values.getOrDefault("HAN#1/1/1", "");
      return values.get("UNH#1/2/1") + " " + values.getOrDefault("BGM#1/3/1", "") + handling;
    }
    return TYPES.stream()
        .filter(values::containsKey)
        .map(values::get)
        .findFirst()
        .orElseGet(() -> root(text));
  }

  /** The same, but a table that came as a file is what the first word of its name says. */
  static String kind(String fileName, String text) {
    Matcher word = WORD.matcher(fileName);
    return Values.isCsv(text) && word.lookingAt() ? word.group() : kind(text);
  }

  /** The id by which a partner knows a message again; a table's is its name and content. */
  static String id(String fileName, String text) {
    if (Values.isCsv(text)) {
      return fileName + "/" + PartnerLedger.sha256(text).substring(0, 12);
    }
    Map<String, String> values = Values.of(text);
    if (values.containsKey("UNB#1/5/1")) {
      return values.get("UNB#1/5/1") + "/" + values.getOrDefault("UNH#1/1/1", "");
    }
    return IDS.stream()
        .filter(values::containsKey)
        .map(values::get)
        .findFirst()
        .orElseGet(() -> anyId(values));
  }

  private static String anyId(Map<String, String> values) {
    return values.entrySet().stream()
        .filter(entry -> ANY_ID.matcher(entry.getKey()).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static String root(String text) {
    Matcher root = ROOT.matcher(text);
    return Values.isXml(text) && root.find() ? root.group(1) : UNKNOWN;
  }
}
