package org.singlewindow.hub.console;

import java.util.Optional;
import org.singlewindow.hub.ledger.Accounts.Account;

/**
 * Where accounts come from that nobody has written: the simulated house knows everybody by rule.
 */
@FunctionalInterface
public interface AccountSource {

  /** The account of this name. */
  Optional<Account> find(String name);
}
