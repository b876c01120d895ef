package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a new adapter can be made as asked; everything that hinders it, at once. */
final class NewAdapterLint {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
  private static final Pattern TITLE = Pattern.compile("[^\\p{Cntrl}]*\\p{L}[^\\p{Cntrl}]*");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,17}");
  private static final int NAME_MAX = 40;
  private static final int TITLE_MAX = 60;

  private final HouseFolders house;
  private final PartyTable table;
  private final Findings findings;

  NewAdapterLint(HouseFolders house, PartyTable table, Findings findings) {
    this.house = house;
    this.table = table;
    this.findings = findings;
  }

  /** Looks at what is asked; returns what it would be made after, where that can be used. */
  Optional<AdapterModel> check(NewAdapter asked) {
    name(asked);
    title(asked);
    asked
        .by()
        .filter(by -> !NewAdapter.WAYS.contains(by))
        .ifPresent(by -> add("by", "nothing is carried by " + by, "say one of " + NewAdapter.WAYS));
    Optional<AdapterModel> model =
        asked.like().isPresent()
            ? like(asked, asked.like().get())
            : AdapterModel.template(house, table, findings);
    model.ifPresent(one -> contract(asked, one));
    code(asked, model);
    return model;
  }

  private void name(NewAdapter asked) {
    String name = asked.name();
    if (!NAME.matcher(name).matches() || name.length() > NAME_MAX) {
      add(
          "name",
          "\"" + name + "\" is not <role>-<short-name>",
          "use a-z, 0-9 and hyphens, at most " + NAME_MAX + ": terminal-gamma");
      return;
    }
    if (asked.role().isEmpty()) {
      add(
          "role",
          name + " does not begin with a role",
          "begin with one of " + String.join(", ", NewAdapter.roles()));
    }
    if (house.has(name)) {
      add("name-taken", "there is a folder " + name + " already", "choose another name");
    }
    if (table.parties().find(name).isPresent()) {
      add(
          "name-taken",
          house.shown(house.parties()) + " has a party " + name + " already",
          "choose another name, or remove that row: it is written anew");
    }
  }

  private void title(NewAdapter asked) {
    String title = asked.title();
    if (asked.givenTitle().isPresent()
        && (!TITLE.matcher(title).matches() || title.length() > TITLE_MAX)) {
      add("title", "\"" + title + "\" is no title", "one line, at most " + TITLE_MAX + " letters");
    }
  }

  private Optional<AdapterModel> like(NewAdapter asked, String like) {
    Optional<AdapterModel> model = AdapterModel.adapter(house, like, table, findings);
    if (model.isEmpty()) {
      add("like", "there is no adapter " + like, "be like one of " + adapters());
      return model;
    }
    String further = model.get().says(ManifestKey.LIKE);
    if (!further.isEmpty()) {
      add("like", like + " is itself like " + further, "say --like " + further);
      return Optional.empty();
    }
    String role = model.get().says(ManifestKey.ROLE);
    if (asked.role().filter(own -> !own.equals(role)).isPresent()) {
      add(
          "role",
          asked.name() + " is a " + asked.role().get() + ", and " + like + " a " + role,
          "call it " + role + "-" + asked.shortName() + ", or be like another");
    }
    return model;
  }

  /** By SOAP nothing travels without a contract, and that is the standard's. */
  private void contract(NewAdapter asked, AdapterModel model) {
    Path contract = house.home().resolve("mappings").resolve(model.standard());
    if (asked.by().filter("soap"::equals).isPresent()
        && !Files.exists(contract.resolve(Manifest.SOAP_CONTRACT))) {
      add(
          "by",
          model.standard() + " has no " + Manifest.SOAP_CONTRACT + ", which soap needs",
          "be like one that speaks a standard with a contract, or be carried otherwise");
    }
  }

  private void code(NewAdapter asked, Optional<AdapterModel> model) {
    if (asked.code().isEmpty()) {
      if (model.isPresent() && model.get().codes().isEmpty()) {
        add("code", "there is no code to begin with", "say theirs by --code");
      }
      return;
    }
    String code = asked.code().get();
    if (!CODE.matcher(code).matches()) {
      add("code", "\"" + code + "\" is no code", "use 2 to 17 capital letters and digits");
    }
    model
        .flatMap(one -> table.findParty(one.scheme(), code))
        .ifPresent(
            party -> add("code-taken", code + " belongs to " + party, "say theirs, or leave it"));
  }

  private List<String> adapters() {
    return house.adapters().stream().map(path -> path.getFileName().toString()).toList();
  }

  private void add(String rule, String message, String remedy) {
    findings.add(house.made(""), rule, message, remedy);
  }
}
