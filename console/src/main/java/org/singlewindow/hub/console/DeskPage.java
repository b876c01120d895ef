package org.singlewindow.hub.console;

import java.time.Clock;
import org.singlewindow.hub.flow.Timelines;
import org.singlewindow.hub.journey.Ledger;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's desk: what waits for a person, and why. */
@Controller
class DeskPage {

  private static final int WHY_MAX = 500;

  private final Timelines timelines;
  private final Ledger ledger;
  private final Clock clock;

  DeskPage(Timelines timelines, Ledger ledger, Clock clock) {
    this.timelines = timelines;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The desk. */
  @GetMapping("/window/desk")
  String desk(Model model, @AuthenticationPrincipal Person person) {
    model.addAttribute("desk", timelines.desk(person.party()));
    return "desk";
  }

  /** Puts a parked instruction back on its way; a second click finds nothing parked. */
  @PostMapping("/window/desk/replay")
  String replay(
      @AuthenticationPrincipal Person person,
      @RequestParam String instruction,
      @RequestParam String why,
      RedirectAttributes next) {
    String text = why.strip();
    boolean reason = !text.isEmpty() && text.length() <= WHY_MAX;
    boolean done = reason && ledger.replay(instruction, person.who(), text, clock.instant());
    next.addFlashAttribute("said", done ? "replayed" : reason ? "not-parked" : "no-reason");
    return "redirect:/window/desk";
  }
}
