package org.singlewindow.hub.recognise;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.StandardFolder;
import org.singlewindow.hub.mapping.Translated;

/** Says what a file is that none of our standards reads: refused, but by its name. */
final class Unread {

  private static final String UNKNOWN = "HUB-R412";

  private final List<KnownFormat> known;
  private final List<StandardFolder> standards;

  Unread(List<KnownFormat> known, List<StandardFolder> standards) {
    this.known = known;
    this.standards = standards;
  }

  /** The outcome of a file that no standard knows. */
  FileOutcome say(byte[] bytes, Look look, Asked asked) {
    return say(Eyes.see(bytes, look), look, asked.language());
  }

  /** What an EDIFACT message is that no standard knows, the n-th of its interchange. */
  FileOutcome say(Translated message, int n, String language) {
    Optional<Refusal> strange =
        message.refusals().stream().filter(one -> one.code().equals("HUB-R402")).findFirst();
    if (strange.isEmpty()) {
      return new FileOutcome("edifact", List.of(), message.warnings(), message.refusals());
    }
    String type = message.messageName();
    String[] came = strange.get().came().split(":", 2);
    String directory = came.length == 2 ? came[1] : "";
    String place = "UNH/S009 (message " + n + ")";
    List<String> others =
        standards.stream()
            .filter(one -> one.syntax().equals("edifact"))
            .filter(one -> StandardFolder.messageNames(List.of(one)).contains(type))
            .map(one -> one.name().substring(one.name().indexOf('-') + 1).toUpperCase())
            .toList();
    if (!others.isEmpty()) {
      String shown = type + ":" + directory;
      Refusal why = new Refusal("HUB-R413", place, shown, String.join(", ", others));
      return FileOutcome.refused("edifact/" + type, why);
    }
    return say(Eyes.edifact(type, directory, place), Look.EDIFACT, language);
  }

  private FileOutcome say(Seen seen, Look look, String language) {
    return known.stream()
        .filter(one -> one.look() == look && seen.fits().test(one.sign()))
        .findFirst()
        .map(
            one ->
                FileOutcome.refused(
                    one.name(),
                    new Refusal("HUB-R411", seen.place(), one.name(), one.advice(language))))
        .orElseGet(
            () ->
                FileOutcome.refused(
                    seen.format(), new Refusal(UNKNOWN, seen.place(), seen.came(), names())));
  }

  private String names() {
    return String.join(", ", standards.stream().map(StandardFolder::name).toList());
  }
}
