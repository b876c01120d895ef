package org.singlewindow.hub.console.form;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.mapping.CsvTable;

/** What a field suggests: parties by their ids or codes, and the code tables of the house. */
public final class Suggestions {

  private static final Pattern KNOWN = Pattern.compile("(party|code|table):.*");

  private final Path codes;
  private final Parties parties;
  private final Map<String, Map<String, String>> tables = new ConcurrentHashMap<>();

  /** Suggestions of this house. */
  public Suggestions(Path home, Parties parties) {
    this.codes = home.resolve("mappings/codes");
    this.parties = parties;
  }

  /** True when the word names a list. */
  static boolean has(String as) {
    return KNOWN.matcher(as).matches();
  }

  /** The list as an id of a page. */
  static String id(String as) {
    return "list-" + as.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(java.util.Locale.ROOT);
  }

  /** The lists of a form, by their ids: what is written, and what it is called. */
  public Map<String, Map<String, String>> of(Form form) {
    Map<String, Map<String, String>> lists = new LinkedHashMap<>();
    for (Field field : form.fields()) {
      add(lists, field);
      field.parts().forEach(part -> add(lists, part));
    }
    return lists;
  }

  private void add(Map<String, Map<String, String>> lists, Field field) {
    if (has(field.as())) {
      lists.computeIfAbsent(id(field.as()), id -> list(field.as()));
    }
  }

  private Map<String, String> list(String as) {
    String[] words = as.split(":");
    if (words[0].equals("table")) {
      return tables.computeIfAbsent(words[1], this::table);
    }
    List<String> roles = List.of(words[words.length - 1].split(" "));
    Map<String, String> list = new LinkedHashMap<>();
    for (Party party : parties.list()) {
      String code = words[0].equals("party") ? party.id() : party.identifiers().get(words[1]);
      if (code != null && party.roles().stream().anyMatch(role -> roles.contains(role.name()))) {
        list.put(code, party.name());
      }
    }
    return list;
  }

  private Map<String, String> table(String name) {
    return CsvTable.read(codes.resolve(name + ".csv")).stream()
        .collect(
            Collectors.toMap(
                row -> row.get("from"), row -> row.get("to"), (a, b) -> a, LinkedHashMap::new));
  }
}
