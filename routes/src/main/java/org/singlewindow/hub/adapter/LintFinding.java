package org.singlewindow.hub.adapter;

/**
 * One thing that is wrong with an adapter folder, a mapping or the Party table, and what to do
 * about it. Findings are collected, never thrown: a person sees all of them at once.
 *
 * @param file the file, relative to the hub's home where it lies below it
 * @param rule the rule's name, lower case with hyphens
 * @param message what is wrong
 * @param remedy what would be right
 */
public record LintFinding(String file, String rule, String message, String remedy) {

  /** One line for a log: file, rule, and the first line of what is wrong. */
  public String line() {
    return file + ": " + rule + ": " + message.lines().findFirst().orElse("");
  }
}
