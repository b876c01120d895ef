package org.singlewindow.hub.console;

import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.flow.Timelines;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One timeline, by any reference. */
@Controller
class CasePage {

  private static final int REFERENCE_MAX = 200;

  private final Timelines timelines;

  CasePage(Timelines timelines) {
    this.timelines = timelines;
  }

  /** What happened, what is awaited and from whom. */
  @GetMapping("/window/case")
  String timeline(
      Model model, @AuthenticationPrincipal Person person, @RequestParam String reference) {
    return show(model, person, reference, "case");
  }

  /** The same without the page around it, for a page that is open. */
  @GetMapping("/window/case/news")
  String news(Model model, @AuthenticationPrincipal Person person, @RequestParam String reference) {
    return show(model, person, reference, "case :: news");
  }

  private String show(Model model, Person person, String typed, String view) {
    String reference = typed.strip();
    Optional<Map<String, Object>> timeline =
        reference.isEmpty() || reference.length() > REFERENCE_MAX
            ? Optional.empty()
            : timelines.find(reference, person.party());
    model.addAttribute("reference", reference);
    if (timeline.isEmpty()) {
      return view.equals("case") ? "no-case" : "no-case :: news";
    }
    model.addAttribute("timeline", timeline.get());
    return view;
  }
}
