package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a new partner's folder: the template's files in its name, or what makes it another's. */
final class NewAdapterFolder {

  private static final String README = "README.md";

  private final NewAdapter asked;
  private final AdapterModel model;
  private final String code;

  /**
   * A folder to be.
   *
   * @param code by what its messages name it
   */
  NewAdapterFolder(NewAdapter asked, AdapterModel model, String code) {
    this.asked = asked;
    this.model = model;
    this.code = code;
  }

  /** Writes it; its page is that of the template. */
  void write(Path template, Path folder) {
    Folders.write(folder.resolve(Manifest.FILE), new NewManifest(asked, model).text());
    Folders.write(folder.resolve(README), readme(template));
    if (asked.like().isEmpty()) {
      golden(folder);
    }
  }

  /** The template's page without what it says to those who copy it by hand. */
  private String readme(Path template) {
    String page = Folders.text(template.resolve(README));
    int end = page.indexOf("\nTo begin");
    page = (end < 0 ? page : page.substring(0, end)).stripTrailing() + "\n";
    page = page.replace("<name>", asked.name()).replace("<title>", asked.title());
    String likeness = asked.like().map(NewAdapterFolder::likeness).orElse("");
    return page.replaceFirst("(?m)^- ", Matcher.quoteReplacement(likeness) + "- ");
  }

  private static String likeness(String like) {
    return "- It speaks as "
        + like
        + " does, message for message; what `adapters/"
        + like
        + "/README.md` says holds here.\n";
  }

  /** The template's cases, in which this partner speaks by its own name and code. */
  private void golden(Path folder) {
    Path golden = model.path().resolve("golden");
    for (Path file : Folders.walk(golden)) {
      if (!GoldenCase.word(file).equals("party")) { // they are the partner's own from now on
        Folders.write(
            folder.resolve("golden").resolve(golden.relativize(file).toString()),
            renamed(Folders.text(file)));
      }
    }
  }

  private String renamed(String text) {
    String own = text;
    if (model.party().isPresent()) {
      own = word(own, model.party().get().id(), asked.name());
    }
    String models = model.codes().get(model.scheme());
    return models == null ? own : word(own, models, code);
  }

  private static String word(String text, String from, String to) {
    return text.replaceAll(
        "(?<![\\w-])" + Pattern.quote(from) + "(?![\\w-])", Matcher.quoteReplacement(to));
  }
}
