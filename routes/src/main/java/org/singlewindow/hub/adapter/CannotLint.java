package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.journey.MayBeTold;
import org.singlewindow.hub.journey.Role;

/**
 * Whatever a partner may be told has a message, or stands under {@code cannot} with a reason: then
 * the hub parks it and asks a person. A draft, which is not opened, may still be without both.
 */
final class CannotLint implements LintRule {

  private static final String RULE = "cannot";

  private final PartyTable parties;

  CannotLint(PartyTable parties) {
    this.parties = parties;
  }

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    Manifest manifest = adapter.manifest();
    Path file = adapter.path().resolve(Manifest.FILE);
    Set<String> told = told(manifest, parties);
    manifest
        .cannot()
        .forEach(
            (word, reason) -> {
              if (reason.isBlank()) {
                findings.add(file, RULE, word + " has no reason", "say why, for whoever must act");
              }
              if (manifest.sends().containsKey(word)) {
                findings.add(
                    file, RULE, "sends has a message for " + word, "leave it out of one of both");
              } else if (!told.contains(word)) {
                findings.add(
                    file, RULE, "nobody tells it " + word, "leave it out, or correct the word");
              }
            });
    if (!manifest.grade().equals("draft")) {
      told.removeAll(manifest.sends().keySet());
      told.removeAll(manifest.cannot().keySet());
      for (String word : told) {
        findings.add(
            file,
            RULE,
            "it may be told " + word + ", and no message says so",
            "add it to sends with their message, or to cannot with the reason");
      }
    }
  }

  /** What it may be told: by its role, by those of the parties it serves, and as it asks. */
  static Set<String> told(Manifest manifest, PartyTable parties) {
    Set<String> told = told(manifest.role());
    for (String party : parties.listServedBy(manifest.name())) {
      Stream.of(Role.values())
          .filter(role -> parties.parties().has(party, role))
          .forEach(role -> told.addAll(MayBeTold.instructions(role)));
    }
    if (manifest.events().contains(GateAsked.class.getSimpleName())) {
      told.add(AnswerGate.class.getSimpleName());
    }
    return told;
  }

  /** What a role of a manifest is told. */
  static Set<String> told(String role) {
    if (role.equals("portal")) {
      return new TreeSet<>(Set.of(NotifyParty.class.getSimpleName()));
    }
    return Stream.of(Role.values())
        .filter(one -> one.name().equals(role.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst()
        .<Set<String>>map(one -> new TreeSet<>(MayBeTold.instructions(one)))
        .orElseGet(TreeSet::new);
  }
}
