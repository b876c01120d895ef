package org.singlewindow.hub.console;

import java.time.Clock;
import java.time.Duration;
import org.singlewindow.hub.console.form.Entries;
import org.singlewindow.hub.ledger.Drafts.Draft;
import org.singlewindow.hub.ledger.Drafts.State;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was submitted by a form: it may be taken back for a while, then it has left. */
@Controller
class HeldPage {

  private final FormDesk desk;
  private final FormTexts texts;
  private final Clock clock;

  HeldPage(FormDesk desk, FormTexts texts, Clock clock) {
    this.desk = desk;
    this.texts = texts;
    this.clock = clock;
  }

  /** How far it is. */
  @GetMapping("/window/forms/held/{id}")
  String held(Model model, @AuthenticationPrincipal Person person, @PathVariable String id) {
    Draft draft = draft(person, id);
    if (draft.state() == State.DRAFT) {
      return "redirect:/window/forms/" + draft.form() + "?draft=" + draft.id();
    }
    Duration left = Duration.between(clock.instant(), draft.leavesAt());
    boolean held = draft.state() == State.HELD && !left.isNegative();
    model.addAttribute("draft", draft);
    model.addAttribute("leavesAt", draft.leavesAt().toString());
    model.addAttribute("state", held ? "HELD" : draft.state() == State.LEFT ? "LEFT" : "LEAVING");
    model.addAttribute("title", texts.of("form." + draft.form(), draft.form()));
    model.addAttribute("summary", Entries.read(draft.content()).summary());
    model.addAttribute("leftMillis", Math.max(0, left.toMillis()));
    model.addAttribute("outcomes", FormDesk.outcome(draft));
    return "held";
  }

  /** Takes it back, unless it has left. */
  @PostMapping("/window/forms/held/{id}/back")
  String back(
      @AuthenticationPrincipal Person person, @PathVariable String id, RedirectAttributes next) {
    Draft draft = draft(person, id);
    boolean back = desk.takeBack(person, id);
    next.addFlashAttribute("said", back ? "back" : "too-late");
    return back
        ? "redirect:/window/forms/" + draft.form() + "?draft=" + id
        : "redirect:/window/forms/held/" + id;
  }

  private Draft draft(Person person, String id) {
    return desk.draft(person, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
