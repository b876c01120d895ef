package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Set;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.journey.LeavePermit.Grant;

/** The next version of a diversion's dossier while it is being written; never leaves this room. */
final class DiversionDraft {

  String diversionNo;
  Map<String, DiversionRequested> requests;
  boolean late;
  Map<String, Grant> answers;
  Set<String> told;
  Set<String> answered;
  Set<String> parked;

  DiversionDraft(DiversionDossier from) {
    diversionNo = from.diversionNo();
    requests = from.requests();
    late = from.late();
    answers = from.answers();
    told = from.told();
    answered = from.answered();
    parked = from.parked();
  }

  DiversionDossier done() {
    return new DiversionDossier(diversionNo, requests, late, answers, told, answered, parked);
  }
}
