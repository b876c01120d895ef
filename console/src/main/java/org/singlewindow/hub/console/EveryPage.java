package org.singlewindow.hub.console;

import java.security.Principal;
import org.singlewindow.hub.flow.AlarmPages;
import org.singlewindow.hub.journey.Parties;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page knows: who looks, in which language, how times and parties are called. */
@ControllerAdvice
class EveryPage {

  private final Moments moments;
  private final PartyNames names;
  private final long liveMillis;
  private final AlarmPages alarms;

  private final FormDesk forms;

  EveryPage(
      ConsoleProperties properties,
      Parties parties,
      MessageSource texts,
      AlarmPages alarms,
      FormDesk forms) {
    this.alarms = alarms;
    this.forms = forms;
    this.moments = new Moments(properties.zone());
    this.names = new PartyNames(parties, texts);
    this.liveMillis = properties.liveEvery().toMillis();
  }

  private static String other() {
    return Languages.current().equals("zh") ? "en" : "zh";
  }

  /** This very page, without host. */
  private static UriComponentsBuilder here() {
    return ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null);
  }

  /** Puts it into the model. */
  @ModelAttribute
  void everyPage(Model model, Principal principal) {
    model.addAttribute("lang", Languages.current());
    model.addAttribute("tongue", new Tongue(Languages.current()));
    model.addAttribute("moments", moments);
    model.addAttribute("names", names);
    model.addAttribute("liveMillis", liveMillis);
    model.addAttribute("otherLanguage", here().replaceQueryParam("lang", other()).toUriString());
    if (principal instanceof Authentication signedIn
        && signedIn.getPrincipal() instanceof Person person) {
      model.addAttribute("person", person);
      model.addAttribute("operates", person.is(PersonRole.OPERATOR));
      model.addAttribute("fillsForms", person.is(PersonRole.TRADE) && forms.isOpen(person.party()));
      model.addAttribute("seesAlarms", !alarms.codesFor(person.party()).isEmpty());
    }
  }
}
