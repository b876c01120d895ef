package org.singlewindow.hub.adapter;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./hub adapter new}: makes a partner's folder, sound from the first minute, and its row in
 * the Party table; nothing else of the house is touched.
 */
public final class AdapterNew {

  private static final String TABLE = "config/partners.yaml";

  private final Path home;
  private final PrintStream out;

  /**
   * A maker of folders.
   *
   * @param home the folder with adapters/, mappings/ and config/
   * @param out where it says what it made, what the configuration needs, and what comes next
   */
  public AdapterNew(Path home, PrintStream out) {
    this.home = home;
    this.out = out;
  }

  /**
   * Makes what the words ask for, or nothing.
   *
   * @return 0 when it is made and sound, 1 when something is not sound, 2 when nothing was made
   */
  public int run(List<String> args) {
    List<String> complaints = new ArrayList<>();
    NewAdapter asked = NewAdapter.parse(args, complaints);
    if (!complaints.isEmpty()) {
      complaints.forEach(complaint -> out.println("adapter new: " + complaint));
      return 2;
    }
    Findings findings = new Findings(home);
    PartyTable table = PartyTable.read(home.resolve(TABLE));
    Optional<AdapterModel> model = new NewAdapterLint(home, table, findings).check(asked);
    Optional<String> code = model.flatMap(one -> code(asked, one, table));
    if (findings.isEmpty() && code.isEmpty()) {
      findings.add(home.resolve(TABLE), "code", "no code like the others is free", "say --code");
    }
    if (!findings.isEmpty()) {
      findings.list().forEach(finding -> AdapterCheck.print(finding, out));
      out.println("adapter new: nothing was made");
      return 2;
    }
    return make(asked, model.get(), code.get());
  }

  private static Optional<String> code(NewAdapter asked, AdapterModel model, PartyTable table) {
    String scheme = model.scheme();
    return asked
        .code()
        .or(
            () ->
                Optional.ofNullable(model.codes().get(scheme))
                    .flatMap(
                        like ->
                            FreeCode.find(
                                like,
                                asked.shortName(),
                                one -> table.findParty(scheme, one).isPresent())));
  }

  private int make(NewAdapter asked, AdapterModel model, String code) {
    Path folder = home.resolve("adapters").resolve(asked.name());
    NewPartyRow row = new NewPartyRow(asked, model.scheme(), code);
    row.addTo(home.resolve(TABLE));
    new NewAdapterFolder(asked, model, code).write(home, folder);
    out.println("made adapters/" + asked.name() + ", " + Folders.walk(folder).size() + " files");
    out.println("added to " + TABLE + ", the only shared file touched:");
    out.println("  " + row.text());
    out.println();
    int sound = new AdapterCheck(home).run(List.of(folder.toString()), out);
    AdapterFolder.read(folder, home, new Findings(home))
        .ifPresent(adapter -> NextSteps.print(asked, model, adapter.manifest(), code, out));
    return sound;
  }
}
