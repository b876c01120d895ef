package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder travels with the repository: it holds no secret, and no person, firm or machine that
 * exists.
 */
final class SecretsLint implements LintRule {

  /** What gives a secret or a living identifier away, and what it is. */
  private record Sign(String rule, String what, Pattern pattern) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("secret", "a private key", Pattern.compile("BEGIN [A-Z ]*PRIVATE KEY")),
          new Sign(
              "secret",
              "a password or key",
              Pattern.compile(
                  "(?i)\\b(password|passwd|secret|api[-_]?key|token)[\"']?\\s*[:=]\\s*[\"']?[^\\s\"'{$<]")),
          new Sign(
              "live-identifier",
              "an address that may be somebody's",
              // RFC 2606 keeps these names for examples
              Pattern.compile(
                  "[\\w.+-]+@(?![\\w.-]*\\.?(?:example|invalid|test)(?:\\.(?:com|net|org))?\\b)[\\w-]+\\.[\\w.]+")),
          new Sign(
              "live-identifier",
              "a mobile telephone number",
              Pattern.compile("(?<![0-9A-Z])1[3-9][0-9]{9}(?![0-9A-Z])")),
          new Sign(
              "live-identifier",
              "a network address",
              // RFC 5737 keeps 192.0.2, 198.51.100 and 203.0.113 for documents
              Pattern.compile(
                  "(?<![0-9.])(?!127\\.|192\\.0\\.2\\.|198\\.51\\.100\\.|203\\.0\\.113\\.)"
                      + "(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9.])")));

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    for (Path file : Folders.walk(adapter.path())) {
      String text = Folders.text(file);
      SIGNS.forEach(sign -> find(file, text, sign, findings));
      CreditCodes.findValid(text)
          .ifPresent(
              code ->
                  live(file, text.indexOf(code), text, "a unified social credit code", findings));
    }
  }

  private static void find(Path file, String text, Sign sign, Findings findings) {
    Matcher matcher = sign.pattern().matcher(text);
    if (!matcher.find()) {
      return;
    }
    if (sign.rule().equals("secret")) {
      findings.add(
          file,
          sign.rule(),
          sign.what() + " stands in line " + line(text, matcher.start()),
          "change it at the partner, remove it, and set hub.partners.* in the environment");
    } else {
      live(file, matcher.start(), text, sign.what(), findings);
    }
  }

  private static void live(Path file, int at, String text, String what, Findings findings) {
    findings.add(
        file,
        "live-identifier",
        what + " stands in line " + line(text, at),
        "invent one: addresses end in .example, numbers fail their check digit");
  }

  private static long line(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
