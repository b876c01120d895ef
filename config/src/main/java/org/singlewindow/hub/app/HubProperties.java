package org.singlewindow.hub.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.flow.DeliveryPolicy;
import org.singlewindow.hub.flow.transport.DeliveryLimits;
import org.singlewindow.hub.flow.transport.PartnerAccess;
import org.singlewindow.hub.journey.Distances;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What an operator decides, as {@code config/application.yaml} explains it key by key.
 *
 * @param home the folder with adapters/, mappings/ and config/
 * @param data the folder with ledger, journal, archive and spool
 * @param parties the file of the Party table
 * @param partners how parties are known and reached, by party; the simulated house knows the others
 *     by rule
 */
@ConfigurationProperties("hub")
public record HubProperties(
    String home,
    String data,
    String parties,
    Adapters adapters,
    Accept accept,
    Send send,
    Due due,
    Door door,
    Refused refused,
    Disk disk,
    LedgerLimits ledger,
    JourneyLimits journey,
    Gate gate,
    Broker broker,
    Cluster cluster,
    Simulated simulators,
    Map<String, PartnerAccess> partners) {

  /** Takes a defensive copy; a house without partners has none. */
  public HubProperties {
    partners = partners == null ? Map.of() : Map.copyOf(partners);
  }

  /** The file of the registered trucks as an absolute path. */
  public Path trucksPath() {
    return Path.of(gate.trucks()).toAbsolutePath().normalize();
  }

  /** {@link #home} as an absolute path; Spring would look for a relative one in the web server. */
  public Path homePath() {
    return Path.of(home).toAbsolutePath().normalize();
  }

  /** {@link #data} as an absolute path. */
  public Path dataPath() {
    return Path.of(data).toAbsolutePath().normalize();
  }

  /** {@link #parties} as an absolute path. */
  public Path partiesPath() {
    return Path.of(parties).toAbsolutePath().normalize();
  }

  /**
   * Where adapters are looked for.
   *
   * @param dirs folders of adapter folders
   */
  public record Adapters(List<String> dirs) {

    /** The folders. */
    public List<Path> paths() {
      return dirs.stream().map(dir -> Path.of(dir).toAbsolutePath().normalize()).toList();
    }
  }

  /** Limits of the accept loop. */
  public record Accept(int messagesMax, Duration idleMax, Duration gatherMax, Duration backoff) {}

  /**
   * Limits of sending.
   *
   * @param attemptsMax tries before an instruction is parked
   * @param waitMin after the first failure; doubled each time
   * @param waitMax never longer
   * @param jitter which part of a wait is left to chance, 0 to 1
   * @param consumers pushes at the same time, per adapter
   * @param perSecondMax pushes in a second, per adapter
   * @param failuresMax pushes that fail in a row pause the link
   * @param pause how long nothing is tried then; after it one instruction probes
   */
  public record Send(
      int attemptsMax,
      Duration waitMin,
      Duration waitMax,
      double jitter,
      int consumers,
      int perSecondMax,
      int failuresMax,
      Duration pause) {

    /** The policy of a partner: what it has of its own, else what stands here. */
    DeliveryPolicy policy(Optional<DeliveryLimits> own) {
      DeliveryPolicy house =
          new DeliveryPolicy(
              attemptsMax, waitMin, waitMax, jitter, consumers, perSecondMax, failuresMax, pause);
      return own.map(limits -> limits.over(house)).orElse(house);
    }
  }

  /**
   * Limits of the loop that watches time.
   *
   * @param every between two looks at what is due
   * @param rowsMax how much one look takes of each kind
   * @param silenceEvery between two looks at who has fallen silent
   */
  public record Due(Duration every, int rowsMax, Duration silenceEvery) {}

  /** Limits of the doors. */
  public record Door(DataSize messageMax, Duration retryAfter, int pageMax) {}

  /**
   * What becomes of refused messages.
   *
   * @param daysMax how long they are kept
   * @param perPartyAndDayMax how many are kept
   * @param pageMax how many an operator sees at once
   * @param toldPerPartyAndHourMax how many their sender is told of by CONTRL or APERAK
   */
  public record Refused(
      int daysMax, int perPartyAndDayMax, int pageMax, int toldPerPartyAndHourMax) {}

  /** Limits of the disk. */
  public record Disk(DataSize freeMin) {}

  /** Limits of the ledger. */
  public record LedgerLimits(int dossiersMax) {}

  /**
   * Limits of the journey.
   *
   * @param parkingMax how long a half waits for its other half
   * @param deadlines how long things may take in this port, where it differs from the anomaly rules
   * @param distances what cannot be faster in this port
   */
  public record JourneyLimits(
      Duration parkingMax, Map<DeadlineKind, Duration> deadlines, Distances distances) {

    /** No deadlines of its own: those of the anomaly rules. */
    public JourneyLimits {
      deadlines = deadlines == null ? Map.of() : Map.copyOf(deadlines);
      distances = distances == null ? Distances.DEFAULT : distances;
    }
  }

  /**
   * The gates.
   *
   * @param waitMax no question waits longer for its answer
   * @param threads questions that are answered at the same time
   * @param waitingMax questions that may wait for one of them
   * @param orderInUse how long an order belongs to the truck that was answered LIFT on it
   * @param liftsByHandMax so many barriers one person may lift in a shift before somebody asks
   * @param shift how long a shift lasts, from midnight UTC
   * @param trucks the file of registered trucks
   */
  public record Gate(
      Duration waitMax,
      int threads,
      int waitingMax,
      Duration orderInUse,
      int liftsByHandMax,
      Duration shift,
      String trucks) {}

  /**
   * The broker.
   *
   * @param callTimeout no call to it waits longer
   * @param address where partners by JMS reach it
   * @param port where they do; absent when nobody outside this process may
   * @param connectionsMax of all partners together
   * @param url of a broker outside this process, with its backup; absent for the one inside
   * @param user by whom the hub signs in there
   * @param password its secret, from the environment
   */
  public record Broker(
      Duration callTimeout,
      String address,
      Integer port,
      int connectionsMax,
      String url,
      String user,
      String password) {

    /** Where the broker outside this process is. */
    public Optional<String> findUrl() {
      return Optional.ofNullable(url).filter(text -> !text.isBlank());
    }

    /** The port of partners by JMS; Spring binds what is absent as null. */
    public Optional<Integer> findPort() {
      return Optional.ofNullable(port);
    }
  }

  /**
   * This hub among others on one ledger.
   *
   * @param node its name, of its own; digests are chained by it
   * @param lostAfter a node that was not heard of for so long is taken for dead
   */
  public record Cluster(String node, Duration lostAfter) {}

  /**
   * The simulated partners.
   *
   * @param enabled true in the simulated profile only
   * @param port their control API, notices and SOAP
   * @param sftpPort the SFTP host
   * @param accessByRule true where a party without access of its own is known by the rule of {@link
   *     SimulatedAccess}; on loopback only
   */
  public record Simulated(boolean enabled, int port, int sftpPort, boolean accessByRule) {}
}
