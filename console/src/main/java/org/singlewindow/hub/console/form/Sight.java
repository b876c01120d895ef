package org.singlewindow.hub.console.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.singlewindow.hub.console.form.Field.Kind;

/** A form as a page shows it: each field with its words, its value and what is wrong with it. */
public final class Sight {

  /**
   * A choice.
   *
   * @param value what it writes
   * @param text what it is called
   * @param chosen whether it is chosen
   */
  public record Choice(String value, String text, boolean chosen) {}

  /**
   * A field as it is shown.
   *
   * @param path its name in the page
   * @param field what it is
   * @param label what it is called
   * @param hint what to write; may be empty
   * @param value what stands there
   * @param choices its choices
   * @param list the id of what it suggests; empty where it suggests nothing
   * @param findings what is wrong with it
   * @param rows its rows
   */
  public record Shown(
      String path,
      Field field,
      String label,
      String hint,
      String value,
      List<Choice> choices,
      String list,
      List<Map<String, Object>> findings,
      List<List<Shown>> rows) {

    /** Its path as an id of the page. */
    public String id() {
      return "f-" + path.replace('.', '-');
    }

    /** What describes it to those who do not see. */
    public String describedBy() {
      String hinted = hint.isEmpty() ? "" : id() + "-hint";
      return (findings.isEmpty() ? hinted : hinted + " " + id() + "-wrong").strip();
    }
  }

  private final Form form;
  private final Entries entries;
  private final Map<String, List<Map<String, Object>>> findings;
  private final BiFunction<String, String, String> texts;

  /**
   * A sight of a form.
   *
   * @param findings what is wrong, by paths
   * @param texts a text by its key, and what to say where there is none
   */
  public Sight(
      Form form,
      Entries entries,
      Map<String, List<Map<String, Object>>> findings,
      BiFunction<String, String, String> texts) {
    this.form = form;
    this.entries = entries;
    this.findings = findings;
    this.texts = texts;
  }

  /** The fields of a group. */
  public List<Shown> of(String group) {
    return form.fields().stream()
        .filter(field -> field.group().equals(group))
        .map(field -> shown(field, field.name(), field.name()))
        .toList();
  }

  private Shown shown(Field field, String path, String name) {
    List<List<Shown>> rows = new ArrayList<>();
    for (int row = 0; field.kind() == Kind.ROWS && row < entries.rows(field); row++) {
      int at = row;
      rows.add(
          field.parts().stream()
              .map(part -> shown(part, Entries.path(field, at, part), word(field, part)))
              .toList());
    }
    List<String> chosen = entries.all(path);
    return new Shown(
        path,
        field,
        text("field", name, name),
        text("hint", name, ""),
        entries.one(path),
        field.choices().stream()
            .map(
                value ->
                    new Choice(value, texts.apply("value." + value, value), chosen.contains(value)))
            .toList(),
        Suggestions.has(field.as()) ? Suggestions.id(field.as()) : "",
        findings.getOrDefault(path, List.of()),
        rows);
  }

  private static String word(Field field, Field part) {
    return part.name().isEmpty() ? field.name() + ".one" : part.name();
  }

  /** A word of this form before one of all forms. */
  private String text(String kind, String name, String otherwise) {
    String general = texts.apply(kind + "." + name, otherwise);
    return texts.apply(kind + "." + form.type() + "." + name, general);
  }
}
