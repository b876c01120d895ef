package org.singlewindow.hub.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a partner computes of what it got, to compare it with what the hub says it gave: our
 * references begin the names of files.
 */
final class Reckoning {

  private static final Pattern REFERENCE = Pattern.compile("(SWH[0-9]{11})_.*");

  private Reckoning() {}

  static Map<String, Object> of(List<PartnerLedger.Entry> received) {
    TreeSet<String> references = new TreeSet<>();
    for (PartnerLedger.Entry entry : received) {
      Matcher name = REFERENCE.matcher(entry.fileName() == null ? "" : entry.fileName());
      if (name.matches()) {
        references.add(name.group(1));
      }
    }
    Map<String, Object> reckoning = new LinkedHashMap<>();
    reckoning.put("count", references.size());
    reckoning.put(
        "digest",
        PartnerLedger.sha256(
            references.stream().map(one -> one + "\n").collect(Collectors.joining())));
    return reckoning;
  }
}
