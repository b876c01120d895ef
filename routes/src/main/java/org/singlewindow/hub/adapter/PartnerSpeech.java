package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a partner speaks, found by the name of its adapter or of itself.
 *
 * @param party who speaks
 * @param adapter the adapter that serves it
 */
public record PartnerSpeech(String party, AdapterFolder adapter) {

  /**
   * Finds it.
   *
   * @param name of an adapter, or of a party that an adapter serves
   * @throws IllegalArgumentException when there is none of this name, or its manifest cannot be
   *     used
   */
  public static PartnerSpeech find(
      String name, Path home, List<Path> adapterDirs, PartyTable parties) {
    String adapter = parties.findAdapter(name).orElse(name);
    Path folder =
        AdapterFolder.list(adapterDirs).stream()
            .filter(path -> path.getFileName().toString().equals(adapter))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no adapter and no party " + name));
    Findings findings = new Findings(home);
    AdapterFolder read =
        AdapterFolder.read(folder, home, findings)
            .orElseThrow(() -> new IllegalArgumentException("./hub check " + folder + " finds it"));
    Optional<String> served = parties.listServedBy(adapter).stream().findFirst();
    String party = parties.findAdapter(name).isPresent() ? name : served.orElse(adapter);
    return new PartnerSpeech(party, read);
  }
}
