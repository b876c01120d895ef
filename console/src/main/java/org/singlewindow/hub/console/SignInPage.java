package org.singlewindow.hub.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page before all others. */
@Controller
class SignInPage {

  /** Name and password; what was wrong stands in the query. */
  @GetMapping("/window/sign-in")
  String signIn() {
    return "sign-in";
  }

  /** Whoever comes to the house comes to the window. */
  @GetMapping("/")
  String house() {
    return "redirect:/window";
  }
}
