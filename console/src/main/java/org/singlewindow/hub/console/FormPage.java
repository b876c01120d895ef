package org.singlewindow.hub.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.singlewindow.hub.console.form.Entries;
import org.singlewindow.hub.console.form.Field;
import org.singlewindow.hub.console.form.Form;
import org.singlewindow.hub.console.form.Places;
import org.singlewindow.hub.console.form.Sight;
import org.singlewindow.hub.console.form.Suggestions;
import org.singlewindow.hub.ledger.Drafts.Draft;
import org.singlewindow.hub.ledger.Drafts.Kept;
import org.singlewindow.hub.ledger.Drafts.State;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One form: written, kept, tried, submitted. Everything it does it does without scripts. */
@Controller
class FormPage {

  private static final String ID = "W-[0-9a-f]{24}";
  private static final int ROWS_MAX = 500; // as many as a contract takes

  private final FormDesk desk;
  private final Suggestions suggestions;
  private final FormTexts texts;

  FormPage(FormDesk desk, Suggestions suggestions, FormTexts texts) {
    this.desk = desk;
    this.suggestions = suggestions;
    this.texts = texts;
  }

  /** Empty, or a draft that is written on. */
  @GetMapping("/window/forms/{type}")
  String open(
      Model model,
      @AuthenticationPrincipal Person person,
      @PathVariable String type,
      @RequestParam Optional<String> draft) {
    Form form = form(person, type);
    if (draft.isEmpty()) {
      String fresh = "W-" + UUID.randomUUID().toString().replace("-", "").substring(0, 24);
      return show(model, form, Entries.none(), fresh, List.of());
    }
    Draft kept =
        desk.draft(person, draft.get())
            .filter(one -> one.form().equals(type))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (kept.state() != State.DRAFT) {
      return "redirect:/window/forms/held/" + kept.id();
    }
    return show(model, form, Entries.read(kept.content()), kept.id(), FormDesk.outcome(kept));
  }

  /** A button was pressed. */
  @PostMapping("/window/forms/{type}")
  String act(
      Model model,
      @AuthenticationPrincipal Person person,
      @PathVariable String type,
      @RequestParam String id,
      @RequestParam(defaultValue = "try") String act,
      HttpServletRequest request) {
    Form form = form(person, type);
    if (!id.matches(ID)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Entries entries = Entries.of(form, request.getParameterMap(), ROWS_MAX);
    String[] words = act.split(":");
    switch (words[0]) {
      case "add" -> rows(form, words).ifPresent(field -> add(model, entries, field));
      case "remove" ->
          rows(form, words)
              .filter(field -> words.length == 3 && words[2].matches("[0-9]{1,3}"))
              .ifPresent(field -> entries.remove(field, Integer.parseInt(words[2])));
      default -> {
        return act(model, person, form, entries, id, act);
      }
    }
    return show(model, form, entries, id, List.of());
  }

  private String act(
      Model model, Person person, Form form, Entries entries, String id, String act) {
    if (desk.isTooLarge(entries)) {
      model.addAttribute("said", "too-large");
      return show(model, form, entries, id, List.of());
    }
    List<Map<String, Object>> foreseen = List.of();
    Kept kept = Kept.DONE;
    if (act.equals("save")) {
      kept = desk.save(person, form, entries, id);
      model.addAttribute("said", kept == Kept.DONE ? "saved" : "too-many");
    } else {
      foreseen = desk.foresee(person.party(), form, entries, id);
      boolean wrong = foreseen.stream().anyMatch(one -> one.get("outcome").equals("REFUSED"));
      if (act.equals("submit") && !wrong) {
        desk.hold(person, form, entries, id); // where it is held already, it is shown all the same
        return "redirect:/window/forms/held/" + id;
      }
    }
    if (kept == Kept.GONE) {
      return "redirect:/window/forms/held/" + id;
    }
    return show(model, form, entries, id, foreseen);
  }

  private Form form(Person person, String type) {
    return desk.find(person.party(), type)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Optional<Field> rows(Form form, String[] words) {
    return form.fields().stream()
        .filter(field -> words.length > 1 && field.name().equals(words[1]))
        .filter(field -> field.kind() == Field.Kind.ROWS)
        .findFirst();
  }

  private static void add(Model model, Entries entries, Field field) {
    if (entries.rows(field) < ROWS_MAX) {
      entries.add(field);
      model.addAttribute("added", field.name() + "-" + (entries.rows(field) - 1));
    }
  }

  private String show(
      Model model, Form form, Entries entries, String id, List<Map<String, Object>> outcomes) {
    Places places = new Places(form, entries);
    Map<String, List<Map<String, Object>>> byPath = new LinkedHashMap<>();
    List<Map<String, Object>> all = new ArrayList<>();
    for (Map<String, Object> finding : findings(outcomes)) {
      Map<String, Object> shown = texts.atField(finding);
      Optional<String> path = places.path(finding.get("place").toString());
      path.ifPresent(
          at -> {
            byPath.computeIfAbsent(at, key -> new ArrayList<>()).add(shown);
            shown.put("field", "f-" + at.replace('.', '-'));
            shown.put("label", texts.label(form.type(), at));
          });
      if (path.isEmpty() || byPath.get(path.get()).size() == 1) {
        all.add(shown);
      }
    }
    model.addAttribute("form", form);
    model.addAttribute("id", id);
    model.addAttribute("title", texts.of("form." + form.type(), form.type()));
    model.addAttribute("hint", texts.of("form." + form.type() + ".hint", ""));
    model.addAttribute("sight", new Sight(form, entries, byPath, texts::of));
    model.addAttribute("lists", suggestions.of(form));
    model.addAttribute("wrong", all);
    model.addAttribute("outcomes", all.isEmpty() ? outcomes : List.of());
    return "form";
  }

  /** Each once: what stands in every row of a sheet is found in every row. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> findings(List<Map<String, Object>> outcomes) {
    Map<List<Object>, Map<String, Object>> distinct = new LinkedHashMap<>();
    for (Map<String, Object> outcome : outcomes) {
      for (Map<String, Object> one : (List<Map<String, Object>>) outcome.get("findings")) {
        distinct.putIfAbsent(
            List.of(
                one.get("code"),
                one.get("place").toString().replaceAll("row \\d+ \\(line \\d+\\)", ""),
                one.get("came"),
                one.get("expected")),
            one);
      }
    }
    return List.copyOf(new LinkedHashSet<>(distinct.values()));
  }
}
