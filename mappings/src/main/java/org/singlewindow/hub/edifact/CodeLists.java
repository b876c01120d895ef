package org.singlewindow.hub.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * The code lists of directories, gathered from the newest to the oldest. The trade uses a code long
 * before its messages move to the directory that has it, and codes are never used for something
 * else; so a directory's list is its own and all later ones. An element that a later directory
 * leaves without a list is free in the earlier ones too.
 */
final class CodeLists {

  /**
   * Lists the trade does not keep to: document names, where the port guides (ITIGG, SMDG) count for
   * themselves, and sizes of containers, which are those of ISO 6346.
   */
  private static final List<String> NOT_KEPT = List.of("E1001", "E8155");

  private final Map<String, Set<String>> lists = new TreeMap<>();
  private final Set<String> free = new TreeSet<>(NOT_KEPT);

  /** Adds the elements of a directory, which is older than those added before. */
  void add(List<Element> types) {
    for (Element type : types) {
      String name = type.getAttribute("name").split("-")[0];
      if (type.getLocalName().equals("simpleType") && name.matches("E[0-9]{4}")) {
        add(name, codes(type));
      }
    }
  }

  private void add(String element, Set<String> codes) {
    if (codes.isEmpty()) {
      free.add(element);
    }
    if (free.contains(element)) {
      lists.remove(element);
    } else {
      lists.computeIfAbsent(element, key -> new TreeSet<>()).addAll(codes);
    }
  }

  private static Set<String> codes(Element type) {
    Set<String> codes = new TreeSet<>();
    for (Element restriction : TableGenerator.children(type)) {
      for (Element facet : TableGenerator.children(restriction)) {
        if (facet.getLocalName().equals("enumeration")) {
          codes.add(facet.getAttribute("value"));
        }
      }
    }
    return codes;
  }

  /** Lines: {@code E1001 1 10 101}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lists.forEach((element, codes) -> lines.add(element + " " + String.join(" ", codes)));
    return lines;
  }
}
