package org.singlewindow.hub.console;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.singlewindow.hub.flow.AlarmPages;
import org.singlewindow.hub.ledger.Alarms;
import org.singlewindow.hub.ledger.Alarms.Alarm;
import org.singlewindow.hub.ledger.Alarms.Handling;
import org.singlewindow.hub.ledger.Alarms.Query;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Alarms with their evidence, for whom they are; handled by name, once. */
@Controller
class AlarmsPage {

  private static final int RESULT_MAX = 500;
  private static final String ONCE = "[A-Za-z0-9-]{8,64}";

  private final AlarmPages pages;
  private final Alarms alarms;
  private final Clock clock;

  AlarmsPage(AlarmPages pages, Alarms alarms, Clock clock) {
    this.pages = pages;
    this.alarms = alarms;
    this.clock = clock;
  }

  /** Open ones, or those that were closed; the newest first. */
  @GetMapping("/window/alarms")
  String alarms(
      Model model,
      @AuthenticationPrincipal Person person,
      @RequestParam(defaultValue = "true") boolean open,
      @RequestParam Optional<String> cursor) {
    Optional<Long> after = cursor.filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    Query query =
        new Query(
            pages.codesFor(person.party()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(open),
            after);
    model.addAttribute("page", pages.list(person.party(), query));
    model.addAttribute("open", open);
    model.addAttribute("once", UUID.randomUUID().toString());
    return "alarms";
  }

  /** What a person found and did closes it; the same form twice is once. */
  @PostMapping("/window/alarms/handle")
  String handle(
      @AuthenticationPrincipal Person person,
      @RequestParam long no,
      @RequestParam String result,
      @RequestParam String once,
      RedirectAttributes next) {
    Optional<Alarm> alarm =
        alarms
            .find(no)
            .filter(one -> pages.codesFor(person.party()).contains(one.code()))
            .filter(one -> once.matches(ONCE));
    String text = result.strip();
    if (alarm.isEmpty() || text.isEmpty() || text.length() > RESULT_MAX) {
      next.addFlashAttribute("said", "nothing");
    } else {
      String key = person.party().id() + "/" + once + "-" + no;
      next.addFlashAttribute(
          "said",
          alarms
              .handle(no, new Handling(person.who(), text, key), clock.instant())
              .name()
              .toLowerCase(Locale.ROOT));
    }
    return "redirect:/window/alarms";
  }
}
