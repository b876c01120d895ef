package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.journey.GateMachines.PassageState;
import org.singlewindow.hub.journey.PassageDossier.Answered;
import org.singlewindow.hub.journey.PassageDossier.Lifted;
import org.singlewindow.hub.journey.PassageDossier.Question;

/** The next version of a passage's dossier while it is being written; never leaves this room. */
final class PassageDraft {

  String gate;
  String requestNo;
  Optional<String> place;
  PassageState state;
  Optional<Question> question;
  Optional<Answered> answer;
  Optional<Lifted> lift;

  PassageDraft(PassageDossier from) {
    gate = from.gate();
    requestNo = from.requestNo();
    place = from.place();
    state = from.state();
    question = from.question();
    answer = from.answer();
    lift = from.lift();
  }

  PassageDossier done() {
    return new PassageDossier(gate, requestNo, place, state, question, answer, lift);
  }
}
