package org.singlewindow.hub.adapter;

/**
 * Something an adapter or mapping ought not to be.
 *
 * @param file where
 * @param rule which rule it breaks
 * @param remedy what to do
 */
public record CheckFinding(String file, String rule, String remedy) {

  @Override
  public String toString() {
    return file + "\n    rule:   " + rule + "\n    remedy: " + remedy;
  }
}
