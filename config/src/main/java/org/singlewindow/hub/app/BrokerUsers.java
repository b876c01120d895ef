package org.singlewindow.hub.app;

import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;

/** Who may use the broker: so far the hub alone, by a password made anew at every start. */
record BrokerUsers(String user, String password) implements ActiveMQSecurityManager {

  @Override
  public boolean validateUser(String name, String word) {
    return user.equals(name) && password.equals(word);
  }

  @Override
  public boolean validateUserAndRole(
      String name, String word, Set<Role> roles, CheckType checkType) {
    return validateUser(name, word)
        && roles.stream().anyMatch(role -> role.getName().equals("hub") && checkType.hasRole(role));
  }
}
