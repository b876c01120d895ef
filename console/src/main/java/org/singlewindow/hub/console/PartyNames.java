package org.singlewindow.hub.console;

import java.util.Locale;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a party is called; a role where nobody is named yet. */
public final class PartyNames {

  private final Parties parties;
  private final MessageSource texts;

  /** Names of these parties. */
  public PartyNames(Parties parties, MessageSource texts) {
    this.parties = parties;
    this.texts = texts;
  }

  /** The name of a party id or of a role; what nobody knows is said as it stands. */
  public String of(String idOrRole) {
    return parties
        .find(idOrRole)
        .map(Party::name)
        .orElseGet(
            () ->
                texts.getMessage(
                    "role." + idOrRole.toLowerCase(Locale.ROOT),
                    null,
                    idOrRole,
                    LocaleContextHolder.getLocale()));
  }
}
