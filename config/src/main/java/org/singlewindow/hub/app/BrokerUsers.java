package org.singlewindow.hub.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.singlewindow.hub.ledger.Digests;

/**
 * Who may use the broker: the hub, by a password made anew at every start, and each partner that is
 * carried by JMS, by the digest of its own.
 *
 * @param partners by user name
 */
record BrokerUsers(String user, String password, Map<String, PartnerQueues.User> partners)
    implements ActiveMQSecurityManager {

  /** The role of the hub itself, as {@code config/broker.xml} names it. */
  static final String HUB_ROLE = "hub";

  @Override
  public boolean validateUser(String name, String word) {
    if (name == null || word == null) {
      return false;
    }
    if (user.equals(name)) {
      return isSame(password, word);
    }
    PartnerQueues.User partner = partners.get(name);
    return partner != null && isSame(partner.passwordSha256(), Digests.of(word));
  }

  @Override
  public boolean validateUserAndRole(
      String name, String word, Set<Role> roles, CheckType checkType) {
    if (!validateUser(name, word)) {
      return false;
    }
    String own = user.equals(name) ? HUB_ROLE : partners.get(name).role();
    return roles.stream().anyMatch(role -> role.getName().equals(own) && checkType.hasRole(role));
  }

  private static boolean isSame(String expected, String shown) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}
