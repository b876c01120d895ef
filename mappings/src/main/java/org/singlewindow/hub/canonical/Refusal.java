package org.singlewindow.hub.canonical;

/**
 * One thing that is wrong with what a sender sent. All of a message's refusals are collected and
 * answered together; the wording in Chinese and English lies in {@code
 * mappings/codes/refusals.csv}.
 *
 * @param code {@code HUB-R...}, a row of the table
 * @param place where in the sender's own document, in the sender's terms: {@code EQD[2]/C237/8260
 *     (segment 9, line 9)}, {@code /containers/0/number}, {@code List[1]/BillNo (line 7)}
 * @param came what stood there, shortened to 70 characters; empty where nothing stood
 * @param expected what would be right
 */
public record Refusal(String code, String place, String came, String expected) {

  /** Shortens what came, so that an answer never carries a payload back. */
  public Refusal {
    came = came.length() > 70 ? came.substring(0, 67) + "..." : came;
  }
}
