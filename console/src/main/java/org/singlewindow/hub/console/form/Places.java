package org.singlewindow.hub.console.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which field of a form the place of a finding is: it names the document, a person sees a form. */
public final class Places {

  private static final Pattern CELL = Pattern.compile("row (\\d+) \\(line \\d+\\), column (\\S+)");
  private static final Pattern NTH =
      Pattern.compile("(container|equipment|cargo|houseBill) (\\d+).*");
  private static final Pattern STEP = Pattern.compile("[0-9]{1,4}");

  private final Form form;
  private final Entries entries;

  /** Places of what stands in a form. */
  public Places(Form form, Entries entries) {
    this.form = form;
    this.entries = entries;
  }

  /** The path of the field; empty where the finding is about the whole. */
  public Optional<String> path(String place) {
    if (place.startsWith("/")) {
      return pointer(List.of(place.substring(1).split("/")));
    }
    Matcher cell = CELL.matcher(place);
    if (cell.matches()) {
      return form.find(cell.group(2)).isPresent()
          ? Optional.of(cell.group(2))
          : row(Form.SHEET_ROWS, Integer.parseInt(cell.group(1)) - 1, cell.group(2));
    }
    Matcher nth = NTH.matcher(place);
    if (nth.matches()) {
      int at = Integer.parseInt(nth.group(2)) - 1;
      return switch (nth.group(1)) {
        case "container" -> row("containers", at, "number");
        case "houseBill" -> row("houseBills", at, "");
        default -> row(Form.SHEET_ROWS, at, nth.group(1).equals("cargo") ? "goods" : "size_type");
      };
    }
    return form.find(place.split(" ")[0]).map(Field::name);
  }

  private Optional<String> pointer(List<String> steps) {
    if (steps.size() > 1 && STEP.matcher(steps.get(1)).matches()) {
      return row(
          steps.get(0), Integer.parseInt(steps.get(1)), steps.size() > 2 ? steps.get(2) : "");
    }
    return form.find(steps.get(0)).map(Field::name);
  }

  /** The document counts the rows in which something stands. */
  private Optional<String> row(String name, int nth, String wanted) {
    Optional<Field> field = form.find(name).filter(one -> one.kind() == Field.Kind.ROWS);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> filled = Writing.filled(form, entries, field.get());
    int row = nth < filled.size() ? filled.get(nth) : 0;
    List<Field> parts = field.get().parts();
    Field part =
        parts.stream().filter(one -> one.name().equals(wanted)).findFirst().orElse(parts.get(0));
    return Optional.of(Entries.path(field.get(), row, part));
  }
}
