package org.singlewindow.hub.console;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.ledger.Accounts;
import org.singlewindow.hub.ledger.Accounts.Account;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Who may sign in: written accounts, and those the simulated house knows by rule. */
public class Persons implements UserDetailsService {

  private final Accounts accounts;
  private final AccountSource byRule;
  private final Parties parties;
  private final ConsoleProperties limits;
  private final Clock clock;

  /** Persons with these accounts. */
  public Persons(
      Accounts accounts,
      AccountSource byRule,
      Parties parties,
      ConsoleProperties limits,
      Clock clock) {
    this.accounts = accounts;
    this.byRule = byRule;
    this.parties = parties;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public Person loadUserByUsername(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    return find(name).orElseThrow(() -> new UsernameNotFoundException(name));
  }

  /** The person of this account; empty where it or its party is no more. */
  public Optional<Person> find(String name) {
    return accounts.find(name).or(() -> byRule.find(name)).flatMap(this::person);
  }

  private Optional<Person> person(Account account) {
    boolean locked = account.lockedUntil().isAfter(clock.instant());
    return parties.find(account.party()).map(party -> new Person(account, party, locked));
  }

  /** A wrong password counts against the account. */
  @EventListener
  public void failed(AuthenticationFailureBadCredentialsEvent event) {
    Instant until = clock.instant().plus(limits.signInLockedFor());
    String name = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
    accounts.failed(name, limits.signInFailuresMax(), until);
  }

  /** The right one ends the count. */
  @EventListener
  public void signedIn(AuthenticationSuccessEvent event) {
    accounts.signedIn(event.getAuthentication().getName(), clock.instant());
  }
}
