package org.singlewindow.hub.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.singlewindow.hub.platform.PlatformFinding.Kind;
import org.singlewindow.hub.platform.PlatformTable.Field;
import org.singlewindow.hub.platform.PlatformTable.Layout;

/** Holds a message against its table and says everything that does not fit. */
public final class PlatformCheck {

  // CCYYMMDDhhmm and the country's telephone code, where a layout asks for minutes alone
  private static final Pattern SLIP = Pattern.compile("[0-9]{12}086");
  private static final Pattern NO_TEXT = Pattern.compile("[\uFFFE\uFFFF]");
  private static final int CREATE_TIME = 6;

  private final PlatformTable table;
  private final List<PlatformFinding> findings = new ArrayList<>();

  private PlatformCheck(PlatformTable table) {
    this.table = table;
  }

  /** All that is wrong with what a message holds, at most so many as the limits say. */
  public static List<PlatformFinding> check(PlatformMessage message, PlatformTable table) {
    PlatformCheck check = new PlatformCheck(table);
    check.missing(message);
    Set<String> unknown = new LinkedHashSet<>();
    for (PlatformRecord record : message.records()) {
      Layout layout = table.records().get(record.id());
      if (layout != null) {
        check.record(record, layout);
      } else if (!record.id().equals(PlatformRecord.TRAILER) && unknown.add(record.id())) {
        check.unknown(record); // said once for each id
      }
      if (check.findings.size() > PlatformLimits.DEFAULT.findingsMax()) {
        break;
      }
    }
    return List.copyOf(check.findings);
  }

  private void missing(PlatformMessage message) {
    Set<String> ids = new LinkedHashSet<>();
    message.records().forEach(record -> ids.add(record.id()));
    String place = message.records().get(0).place();
    table.records().values().stream()
        .filter(layout -> layout.required() && !ids.contains(layout.id()))
        .forEach(layout -> add(Kind.RECORD_MISSING, place, "", layout.id() + ", " + layout.why()));
  }

  private void unknown(PlatformRecord record) {
    String came = record.id();
    String known = String.join(", ", table.records().keySet());
    add(Kind.RECORD_UNKNOWN, record.place(), came, known);
  }

  private void record(PlatformRecord record, Layout layout) {
    for (Field field : layout.fields()) {
      field(record, field);
    }
    int most = layout.fields().size();
    for (int i = most + 1; i <= record.fields().size(); i++) {
      if (!record.field(i).isEmpty()) {
        add(Kind.FIELDS_TOO_MANY, record.place(), record.field(i), most + " fields");
        return;
      }
    }
  }

  private void field(PlatformRecord record, Field field) {
    String value = record.field(field.number());
    String place = record.place(field.number(), field.name());
    if (value.isEmpty()) {
      if (field.required()) {
        add(Kind.FIELD_MISSING, place, "", field.why());
      }
    } else if (isSlip(record, field, value)) {
      add(Kind.TIME_SLIP, place, value, value.substring(0, 12));
    } else if (!field.form().matcher(value).matches() || NO_TEXT.matcher(value).find()) {
      add(Kind.FIELD_UNFIT, place, value, field.why() + ", of the form " + field.form());
    } else if (value.codePointCount(0, value.length()) > field.lengthMax()) {
      add(Kind.FIELD_TOO_LONG, place, value, field.lengthMax() + " characters");
    }
  }

  private static boolean isSlip(PlatformRecord record, Field field, String value) {
    return record.id().equals(PlatformRecord.HEAD)
        && field.number() == CREATE_TIME
        && SLIP.matcher(value).matches();
  }

  private void add(Kind kind, String place, String came, String expected) {
    findings.add(new PlatformFinding(kind, place, came, expected));
  }
}
