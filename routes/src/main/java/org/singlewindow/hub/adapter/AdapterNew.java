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

  private final HouseFolders house;
  private final PrintStream out;

  /**
   * A maker of folders.
   *
   * @param home the folder with adapters/, mappings/ and config/
   * @param parties the file of the Party table
   * @param adapterDirs folders of adapter folders; the new one is made in the last
   * @param out where it says what it made, what the configuration needs, and what comes next
   */
  public AdapterNew(Path home, Path parties, List<Path> adapterDirs, PrintStream out) {
    this.house = new HouseFolders(home, parties, adapterDirs);
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
    Findings findings = new Findings(house.home());
    PartyTable table = PartyTable.read(house.parties());
    Optional<AdapterModel> model = new NewAdapterLint(house, table, findings).check(asked);
    Optional<String> code = model.flatMap(one -> code(asked, one, table));
    if (findings.isEmpty() && code.isEmpty()) {
      findings.add(house.parties(), "code", "no code like the others is free", "say --code");
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
    Path folder = house.made(asked.name());
    NewPartyRow row = new NewPartyRow(asked, model.scheme(), code);
    row.addTo(house.parties());
    new NewAdapterFolder(asked, model, code).write(house.template(), folder);
    String made = house.shown(folder);
    out.println("made " + made + ", " + Folders.walk(folder).size() + " files");
    out.println("added to " + house.shown(house.parties()) + ", the only shared file touched:");
    out.println("  " + row.text());
    out.println();
    int sound =
        new AdapterCheck(house.home(), house.parties(), house.adapterDirs())
            .run(List.of(folder.toString()), out);
    AdapterFolder.read(folder, house.home(), new Findings(house.home()))
        .ifPresent(
            adapter -> new NextSteps(asked, model, code, made).print(adapter.manifest(), out));
    return sound;
  }
}
