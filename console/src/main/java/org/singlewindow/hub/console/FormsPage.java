package org.singlewindow.hub.console;

import java.util.List;
import java.util.Map;
import org.singlewindow.hub.console.form.Entries;
import org.singlewindow.hub.ledger.Drafts.Draft;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which forms there are, and what one has begun. */
@Controller
class FormsPage {

  private final FormDesk desk;
  private final FormTexts texts;

  FormsPage(FormDesk desk, FormTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /** The list. */
  @GetMapping("/window/forms")
  String forms(Model model, @AuthenticationPrincipal Person person) {
    model.addAttribute(
        "forms",
        desk.forms(person.party()).stream()
            .map(
                form ->
                    Map.of(
                        "type", form.type(),
                        "title", texts.of("form." + form.type(), form.type()),
                        "hint", texts.of("form." + form.type() + ".hint", "")))
            .toList());
    List<Map<String, Object>> drafts = desk.list(person).stream().map(this::shown).toList();
    model.addAttribute("drafts", drafts);
    return "forms";
  }

  private Map<String, Object> shown(Draft draft) {
    return Map.of(
        "id", draft.id(),
        "type", draft.form(),
        "title", texts.of("form." + draft.form(), draft.form()),
        "state", draft.state().name(),
        "at", draft.changedAt().toString(),
        "summary", Entries.read(draft.content()).summary());
  }

  /** Deletes a draft; a second click finds nothing. */
  @PostMapping("/window/forms/delete")
  String delete(
      @AuthenticationPrincipal Person person, @RequestParam String id, RedirectAttributes next) {
    next.addFlashAttribute("said", desk.delete(person, id) ? "deleted" : "gone");
    return "redirect:/window/forms";
  }
}
