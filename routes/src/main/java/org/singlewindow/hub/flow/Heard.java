package org.singlewindow.hub.flow;

import java.util.List;
import org.singlewindow.hub.canonical.SyntaxFault;
import org.singlewindow.hub.edifact.MessageReport;
import org.singlewindow.hub.flow.Reception.Outcome;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.singlewindow.hub.mapping.Translated;

/**
 * A message of an interchange, and what our door did with it.
 *
 * @param message as it was read
 * @param receipt what became of it
 */
record Heard(Translated message, Receipt receipt) {

  private static final String NOT_AGREED = "HUB-R402";

  MessageReport report() {
    return message.origin().orElseThrow().report();
  }

  /** True when it is a CONTRL. */
  boolean isReceipt() {
    return report().type().equals("CONTRL");
  }

  /** True for what answers us: an answer is not answered. */
  static boolean isAnswer(Translated message) {
    return message.messageName().matches("CONTRL|APERAK");
  }

  boolean isTaken() {
    return receipt.outcome() == Outcome.ACCEPTED || receipt.outcome() == Outcome.REPEATED;
  }

  /** True when it could be read, is agreed and new, and what it says was refused. */
  boolean isRefusedForItsContent() {
    return !isTaken()
        && !report().isRefused()
        && receipt.outcome() != Outcome.CONFLICT
        && receipt.refusals().stream().noneMatch(one -> one.code().equals(NOT_AGREED));
  }

  /** True when a message has to say what no CONTRL says. */
  boolean isToldByMessage(boolean syntaxIsTold) {
    return !isTaken() && !isAnswer(message) && (!syntaxIsTold || isRefusedForItsContent());
  }

  /** Why it was not taken, in the codes of CONTRL (DE 0085). */
  List<SyntaxFault> faults() {
    if (report().isRefused()) {
      return SyntaxReport.faults(report().findings());
    }
    if (receipt.outcome() == Outcome.CONFLICT) {
      return List.of(SyntaxReport.fault("26")); // duplicate detected
    }
    return List.of(SyntaxReport.fault(isRefusedForItsContent() ? "18" : "17"));
  }
}
