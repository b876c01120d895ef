package org.singlewindow.hub.mapping;

import java.util.Locale;
import java.util.Optional;
import org.singlewindow.hub.identifier.Judgement;
import org.singlewindow.hub.identifier.Judgement.Verdict;
import org.singlewindow.hub.identifier.Scheme;

/**
 * What {@code hub:check} does: an identifier is written as the trade writes it, and what is wrong
 * with it is said. A fact happened whatever its number looks like, so it is warned of and taken as
 * it came; a request can be put right, so it is refused.
 */
final class Identifiers {

  private static final String REQUEST = "REQUEST";

  private final CodeTables codes;

  Identifiers(CodeTables codes) {
    this.codes = codes;
  }

  /** Checks a value of a fact, or of a request where the policy says so. */
  String check(String scheme, String came, String place, String policy) {
    if (came.isBlank()) {
      return "";
    }
    Judgement judgement = judge(scheme, came);
    Desk desk = Desk.current();
    if (!judgement.isGood() && policy.equals(REQUEST)) {
      desk.refuse("HUB-R422", place, came, judgement.expected());
    } else if (!judgement.isGood()) {
      desk.warn("HUB-R421", place, came, judgement.expected());
    } else if (scheme.equals("size-type")) {
      warnOfSizeType(desk, place, came, judgement.value());
    }
    return judgement.value();
  }

  /** It was written in other words, or is a code hardly anybody uses. */
  private void warnOfSizeType(Desk desk, String place, String came, String value) {
    if (!value.equals(came)) {
      desk.warn("HUB-R423", place, came, value);
    } else if (find("iso-equipment", value).isEmpty()) {
      desk.warn("HUB-R421", place, came, "a size-type of the list iso-equipment");
    }
  }

  private Judgement judge(String scheme, String came) {
    return switch (scheme) {
      case "size-type" -> sizeType(came);
      case "imo-class" -> listed("imo-classes", came, "a class or division of the IMDG code");
      case "smdg-liner" -> listed("smdg-liners", came, "a liner code of SMDG valid on the day");
      default ->
          Scheme.find(scheme)
              .orElseThrow(() -> new IllegalArgumentException("no scheme " + scheme))
              .judge(came);
    };
  }

  /** Trade words and codes of 1984 become codes of ISO 6346:1995; other ISO codes stay. */
  private Judgement sizeType(String came) {
    String value = came.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s'-]", "");
    Optional<String> read = find("size-types", value);
    boolean iso = value.matches("[1-9A-HK-NP][0-9C-FL-P][A-Z][0-9A-Z]");
    Verdict verdict = read.isPresent() || iso ? Verdict.GOOD : Verdict.FORM;
    String kept = verdict == Verdict.GOOD ? read.orElse(value) : came.strip();
    return new Judgement(kept, verdict, "a size-type of ISO 6346, as 22G1 or 45R1");
  }

  private Judgement listed(String table, String came, String expected) {
    String value = came.strip().toUpperCase(Locale.ROOT);
    Verdict verdict = find(table, value).isPresent() ? Verdict.GOOD : Verdict.FORM;
    return new Judgement(value, verdict, expected);
  }

  private Optional<String> find(String table, String code) {
    return codes.find(table, code, Desk.current().day());
  }
}
