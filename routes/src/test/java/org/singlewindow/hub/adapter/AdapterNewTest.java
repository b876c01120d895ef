package org.singlewindow.hub.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new partner's folder is sound from the first minute, or is not made at all. */
class AdapterNewTest {

  @TempDir private Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void aHouseOfItsOwn() {
    HomeCopy.withOwnAdapters(home);
  }

  @Test
  void aNewAdapterIsTheTemplateInThePartnersOwnName() {
    assertThat(make("terminal-gamma", "--title", "Gamma Container Terminal")).isZero();

    Path gamma = home.resolve("adapters/terminal-gamma");
    assertThat(Folders.text(gamma.resolve(Manifest.FILE)))
        .contains("name: terminal-gamma ", "title: Gamma Container Terminal ", "grade: working ");
    assertThat(Folders.walk(gamma.resolve("golden")))
        .hasSize(8)
        .allSatisfy(
            file -> assertThat(Folders.text(file)).doesNotContain("terminal-alpha", "LYGTA"));
    assertThat(Folders.text(gamma.resolve("golden/examples/gate-out/received.edi")))
        .contains("UNB+UNOA:2+LYGTG+SWHUB");
  }

  @Test
  void theRowStandsBelowItsLikeAndNothingElseOfTheTableIsTouched() {
    Path table = home.resolve("config/partners.yaml");
    List<String> before = Folders.text(table).lines().toList();

    assertThat(make("release-agent-gamma", "--code", "AGYG", "--title", "Gamma: \"G\"")).isZero();

    List<String> after = Folders.text(table).lines().toList();
    String row =
        "  - { id: release-agent-gamma, name: \"Gamma: \\\"G\\\"\",              roles: [RELEASE_AGENT],"
            + " adapter: release-agent-gamma, identifiers: { edifact: AGYG } }";
    assertThat(after).hasSize(before.size() + 1).containsAll(before).contains(row);
    assertThat(after.get(after.indexOf(row) - 1)).contains("id: agency-beta");
    assertThat(out.toString(UTF_8)).contains("the only shared file touched:\n" + row);
    assertThat(PartyTable.read(table).findName("release-agent-gamma")).contains("Gamma: \"G\"");
  }

  @Test
  void terminalBetaIsWhatTheCommandMakes() throws Exception {
    Path manifest = home.resolve("adapters/terminal-beta").resolve(Manifest.FILE);
    String committed = Folders.text(manifest);
    for (Path file : Folders.walk(manifest.getParent())) {
      Files.delete(file);
    }
    Files.delete(manifest.getParent());
    Path table = home.resolve("config/partners.yaml");
    Folders.write(table, Folders.text(table).replaceAll("(?m)^.*id: terminal-beta,.*\\n", ""));

    int made =
        make(
            "terminal-beta",
            "--like",
            "terminal-alpha",
            "--by",
            "jms",
            "--title",
            "Beta Container Terminal");

    assertThat(made).isZero();
    assertThat(manifest).hasContent(committed);
    assertThat(PartyTable.read(table).findParty("edifact", "LYGTB")).contains("terminal-beta");
  }

  @ParameterizedTest
  @CsvSource({
    "terminal-gamma, terminal-alpha, sftp, sftp:",
    "terminal-gamma, terminal-alpha, rest, api-key-sha256:",
    "railway-beta,   rail-alpha,     jms,  password-sha256:",
    "customs-beta,   customs-alpha,  soap, their-username: customs-beta"
  })
  void aLikenessHasAtMostEightLinesAndIsSound(String name, String like, String by, String needs) {
    assertThat(make(name, "--like", like, "--by", by)).isZero();

    Path folder = home.resolve("adapters").resolve(name);
    assertThat(Folders.text(folder.resolve(Manifest.FILE)).lines()).hasSizeLessThanOrEqualTo(8);
    assertThat(Folders.list(folder)).hasSize(2);
    assertThat(out.toString(UTF_8)).contains("    " + name + ":\n", needs);
  }

  @Test
  void aPortsOwnAdaptersAreMadeBesideEachOtherAndAreLikeTheHouses() {
    Path port = home.resolve("port");
    List<Path> dirs = List.of(home.resolve("adapters"), port);

    assertThat(make(dirs, "terminal-gamma")).isZero();
    assertThat(make(dirs, "terminal-delta", "--like", "terminal-gamma")).isZero();
    assertThat(make(dirs, "yard-delta", "--like", "yard-alpha")).isZero();
    assertThat(make(dirs, "terminal-gamma")).isEqualTo(2);

    assertThat(Folders.list(port)).hasSize(3);
    assertThat(out.toString(UTF_8)).contains("made port/yard-delta, 2 files");
  }

  @Test
  void twoThatKnockShareNoDoor() {
    assertThat(make("packer-beta", "--like", "loadplan-alpha")).isZero();

    assertThat(Folders.text(home.resolve("adapters/packer-beta").resolve(Manifest.FILE)))
        .contains("{ by: rest, path: /v1/packer-beta }", "{ by: http }");
  }

  @Test
  void everythingThatHindersIsSaidAtOnceAndNothingIsMade() {
    assertRefused(
        "terminal-beta --like terminal-beta --by carrier --title 1 --code lygtb",
        "there is a folder terminal-beta already",
        "config/partners.yaml has a party terminal-beta already",
        "nothing is carried by carrier",
        "terminal-beta is itself like terminal-alpha",
        "\"1\" is no title",
        "\"lygtb\" is no code");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gamma                              | \"gamma\" is not <role>-<short-name>",
        "../terminal-gamma                  | is not <role>-<short-name>",
        "harbour-gamma                      | begin with one of bank, broker, court, customs, depot",
        "portal-gamma                       | does not begin with a role",
        "terminal-gamma --like _template    | there is no adapter _template",
        "terminal-gamma --like terminal-zeta| be like one of [bank-alpha, customs-alpha, depot-alpha",
        "terminal-gamma --like customs-alpha| call it customs-gamma",
        "terminal-gamma --by soap           | edifact-d95b has no contract/customs.wsdl",
        "terminal-gamma --code LYGTB        | LYGTB belongs to terminal-beta",
        "terminal-gamma --code LYGTB --like terminal-alpha | LYGTB belongs to terminal-beta",
        "terminal-gamma --title             | --title says nothing",
        "terminal-gamma --like a --like b   | --like is there twice",
        "terminal-gamma gamma               | does not know gamma",
        "--by jms                           | there is no name"
      })
  void whatCannotBeMadeSaysWhy(String args, String why) {
    assertRefused(args, why);
  }

  private void assertRefused(String args, String... why) {
    List<Path> before = Folders.walk(home);
    String table = Folders.text(home.resolve("config/partners.yaml"));

    assertThat(make(args.split(" +"))).isEqualTo(2);

    assertThat(out.toString(UTF_8)).contains(why);
    assertThat(Folders.walk(home)).isEqualTo(before);
    assertThat(home.resolve("config/partners.yaml")).hasContent(table);
  }

  private int make(String... args) {
    return make(List.of(home.resolve("adapters")), args);
  }

  private int make(List<Path> dirs, String... args) {
    Path parties = home.resolve("config/partners.yaml");
    return new AdapterNew(home, parties, dirs, new PrintStream(out, true, UTF_8))
        .run(List.of(args));
  }
}
