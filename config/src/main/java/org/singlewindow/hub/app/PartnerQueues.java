package org.singlewindow.hub.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.security.Role;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.transport.PartnerAccess;
import org.singlewindow.hub.flow.transport.PartnerAccess.JmsAccess;

/**
 * The queues of partners that are carried by JMS: there before anybody connects, and each partner
 * sees its own two and nothing else of the broker.
 *
 * @param users one a partner, by user name
 */
record PartnerQueues(Map<String, User> users) {

  /**
   * A partner at the broker.
   *
   * @param adapter whose queues are its own
   */
  record User(String adapter, String passwordSha256) {

    /** The role that only this partner has; no name of the configuration can be equal to it. */
    String role() {
      return "partner:" + adapter;
    }
  }

  /** Takes a defensive copy. */
  PartnerQueues {
    users = Map.copyOf(users);
  }

  /**
   * Those of the adapters that are carried by JMS.
   *
   * @throws IllegalStateException when one has no user, or two have the same
   */
  static PartnerQueues of(OpenedAdapters adapters, Map<String, PartnerAccess> partners) {
    Map<String, User> users = new HashMap<>();
    adapters.opened().stream()
        .map(adapter -> adapter.manifest())
        .filter(PartnerQueues::isByJms)
        .forEach(manifest -> add(users, manifest.name(), partners));
    return new PartnerQueues(users);
  }

  private static boolean isByJms(Manifest manifest) {
    return Stream.concat(manifest.carried().receive().stream(), manifest.carried().send().stream())
        .anyMatch(way -> way.by().equals("jms"));
  }

  private static void add(
      Map<String, User> users, String adapter, Map<String, PartnerAccess> partners) {
    String key = "hub.partners." + adapter + ".jms";
    JmsAccess access =
        Optional.ofNullable(partners.get(adapter))
            .flatMap(PartnerAccess::findJms)
            .filter(one -> one.username() != null && one.passwordSha256() != null)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "set " + key + ".username and .password-sha256 : nobody may sign in"));
    User before = users.put(access.username(), new User(adapter, access.passwordSha256()));
    if (before != null || access.username().equals(BrokerUsers.HUB_ROLE)) {
      throw new IllegalStateException(
          key + ".username " + access.username() + " belongs to somebody else already");
    }
  }

  /** Adds queues, rights and, where a port is given, the way in from outside this process. */
  void addTo(Configuration configuration, HubProperties.Broker broker) throws Exception {
    for (User user : users.values()) {
      String toHub = Names.queueToHub(user.adapter());
      String fromHub = Names.queueFromHub(user.adapter());
      configuration.addQueueConfiguration(queue(toHub)).addQueueConfiguration(queue(fromHub));
      configuration.putSecurityRoles(toHub, Set.of(hub(), role(user.role(), true, false)));
      configuration.putSecurityRoles(fromHub, Set.of(hub(), role(user.role(), false, true)));
    }
    if (broker.findPort().isPresent()) {
      configuration.addAcceptorConfiguration(
          "partners",
          "tcp://%s:%d?protocols=CORE;connectionsAllowed=%d"
              .formatted(broker.address(), broker.findPort().get(), broker.connectionsMax()));
    }
  }

  private static QueueConfiguration queue(String name) {
    return QueueConfiguration.of(name).setRoutingType(RoutingType.ANYCAST).setDurable(true);
  }

  private static Role hub() {
    return role(BrokerUsers.HUB_ROLE, true, true);
  }

  /** Sends, or consumes and browses; creates, deletes and manages nothing. */
  private static Role role(String name, boolean sends, boolean consumes) {
    boolean no = false;
    return new Role(name, sends, consumes, no, no, no, no, no, consumes, no, no, no, no);
  }
}
