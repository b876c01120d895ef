package org.singlewindow.hub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.flow.transport.PartnerAccess;
import org.singlewindow.hub.ledger.Digests;
import org.springframework.mock.env.MockEnvironment;

/** Who has a door: whom the configuration names, and by rule only where nobody else listens. */
class KnownPartnersTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "..")).toAbsolutePath();
  private static final PartyTable TABLE = PartyTable.read(HOME.resolve("config/partners.yaml"));
  private static final PartnerAccess OWN = new PartnerAccess("abc", null, null, null, null, null);

  @Test
  void withoutTheRuleOnlyWhoIsConfiguredIsKnown() {
    assertThat(KnownPartners.of(properties(false), TABLE).byParty())
        .isEqualTo(Map.of("yard-alpha", OWN));
  }

  @Test
  void byRuleEveryPartyWithAnAdapterIsKnownAndWhatIsConfiguredStays() {
    Map<String, PartnerAccess> known = KnownPartners.of(properties(true), TABLE).byParty();

    assertThat(known).containsEntry("yard-alpha", OWN).doesNotContainKeys("hub", "line-beta");
    PartnerAccess terminal = known.get("terminal-beta");
    assertThat(terminal.findApiKeySha256()).contains(Digests.of("demo-terminal-beta"));
    assertThat(terminal.findJms())
        .map(PartnerAccess.JmsAccess::passwordSha256)
        .contains(Digests.of("demo-terminal-beta-at-hub"));
    assertThat(known.get("line-alpha").findSftp().map(PartnerAccess.SftpAccess::host))
        .isEqualTo(Optional.of("127.0.0.1"));
  }

  @Test
  void theRuleIsRefusedOffLoopbackInEveryProfile() {
    assertThatThrownBy(() -> new LoopbackGuard("0.0.0.0", properties(true), new MockEnvironment()))
        .hasMessageContaining("HUB-F011", "server.address=0.0.0.0");

    assertThatCode(() -> new LoopbackGuard("127.0.0.1", properties(true), new MockEnvironment()))
        .doesNotThrowAnyException();
    assertThatCode(() -> new LoopbackGuard("0.0.0.0", properties(false), new MockEnvironment()))
        .doesNotThrowAnyException();
  }

  @Test
  void onlyASimulatedHouseRunsAheadOfTime() {
    MockEnvironment ahead = new MockEnvironment().withProperty(ClockAhead.KEY, "45d");

    assertThatThrownBy(() -> new LoopbackGuard("127.0.0.1", properties(false), ahead))
        .hasMessageContaining("HUB-F011", "hub.clock-ahead=45d");
    ahead.setActiveProfiles("simulated");
    assertThatCode(() -> new LoopbackGuard("127.0.0.1", properties(false), ahead))
        .doesNotThrowAnyException();
  }

  private static HubProperties properties(boolean byRule) {
    return new HubProperties(
        HOME.toString(),
        "data",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new HubProperties.Broker(null, "127.0.0.1", null, 1, null, null, null),
        null,
        new HubProperties.Simulated(false, 8090, 8022, byRule),
        Map.of("yard-alpha", OWN));
  }
}
