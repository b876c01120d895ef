package org.singlewindow.hub.console;

import java.util.List;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.ledger.Accounts.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in.
 *
 * @param account the person's account
 * @param party whom the person acts for
 * @param locked too many wrong passwords a moment ago
 */
public record Person(Account account, Party party, boolean locked) implements UserDetails {

  /** Whether the person has this role. */
  public boolean is(PersonRole role) {
    return account.roles().contains(role.name());
  }

  /** Party and name, as the audit keeps them. */
  public String who() {
    return party.id() + "/" + account.name();
  }

  @Override
  public List<GrantedAuthority> getAuthorities() {
    return account.roles().stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }

  @Override
  public String getPassword() {
    return account.password().orElse("");
  }

  @Override
  public String getUsername() {
    return account.name();
  }

  @Override
  public boolean isEnabled() {
    return !account.disabled() && account.password().isPresent();
  }

  @Override
  public boolean isAccountNonLocked() {
    return !locked;
  }
}
