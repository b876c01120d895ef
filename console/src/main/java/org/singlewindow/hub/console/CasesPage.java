package org.singlewindow.hub.console;

import java.util.Optional;
import org.singlewindow.hub.flow.Cases;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: the cases one's party takes part in, the latest news first. */
@Controller
class CasesPage {

  private final Cases cases;

  CasesPage(Cases cases) {
    this.cases = cases;
  }

  /** The list, a page of it. */
  @GetMapping("/window")
  String cases(
      Model model, @AuthenticationPrincipal Person person, @RequestParam Optional<String> cursor) {
    Optional<Long> after = cursor.filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    model.addAttribute("page", cases.list(person.party(), after));
    return "cases";
  }
}
