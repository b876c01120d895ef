package org.singlewindow.hub.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.PartnerSpeech;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.recognise.Asked;
import org.singlewindow.hub.recognise.FileOutcome;
import org.singlewindow.hub.recognise.FileTranslator;

/** {@code ./hub translate}: what files mean, one line of JSON each; starts no house. */
public final class TranslateCommand {

  /** Whom a file is taken to be from when nobody says. */
  private static final String SAYER = "operator";

  private static final Duration TIME_MAX = Duration.ofSeconds(60);

  private TranslateCommand() {}

  /** Runs and exits: 0 when nothing was refused, 2 when something was, 1 for wrong arguments. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(Places.ofThisProcess(), List.of(args), out, System.err));
  }

  /** Translates; what is wrong with the arguments, and help, goes to the second stream. */
  static int run(Places places, List<String> args, PrintStream out, PrintStream err) {
    try {
      return translate(places, TranslateArguments.read(args), out);
    } catch (IllegalArgumentException e) {
      err.println("translate: " + e.getMessage());
      err.print(TranslateArguments.HELP);
      return 1;
    }
  }

  private static int translate(Places places, TranslateArguments given, PrintStream out) {
    PartyTable parties = PartyTable.read(places.parties());
    Path mappings = places.home().resolve("mappings");
    OutcomeLine lines =
        new OutcomeLine(new RefusalText(mappings.resolve("codes")), given.language());
    Path caller = Path.of(System.getProperty("hub.caller", "")); // where ./hub was typed
    boolean refused = false;
    try (FileTranslator translator =
        new FileTranslator(mappings, parties, new CanonicalXml(), Instant.now(), TIME_MAX)) {
      Asked asked = asked(places, given, parties, translator);
      for (Path file : files(caller, given.files())) {
        FileOutcome outcome = translator.translate(caller.resolve(file), asked);
        out.println(lines.write(file, outcome));
        refused |= !outcome.refusals().isEmpty();
      }
    }
    return refused ? 2 : 0;
  }

  private static Asked asked(
      Places places, TranslateArguments given, PartyTable parties, FileTranslator translator) {
    Optional<PartnerSpeech> partner =
        given
            .partner()
            .map(name -> PartnerSpeech.find(name, places.home(), places.adapterDirs(), parties));
    String sayer = partner.map(PartnerSpeech::party).orElse(SAYER);
    Optional<AdapterFolder> adapter = partner.map(PartnerSpeech::adapter);
    if (given.as().isPresent()) {
      String standard = given.as().get().standard();
      String message = given.as().get().message();
      if (!translator.messages(standard).contains(message)) {
        throw new IllegalArgumentException(
            translator.standards().contains(standard)
                ? standard + " has " + translator.messages(standard) + ", not " + message
                : "no standard " + standard + "; there are " + translator.standards());
      }
      return new Asked(
          List.of(standard),
          Set.of(message),
          adapter.flatMap(AdapterFolder::overrides),
          sayer,
          partner.isPresent(),
          given.language());
    }
    return adapter
        .map(
            one ->
                new Asked(
                    one.manifest().speaks(),
                    one.manifest().receives().keySet(),
                    one.overrides(),
                    sayer,
                    true,
                    given.language()))
        .orElseGet(() -> Asked.anything(sayer, given.language()));
  }

  /** The files given, and those in the folders given, but for hidden ones; in a fixed order. */
  private static List<Path> files(Path caller, List<Path> given) {
    return given.stream().flatMap(one -> walk(caller, one)).distinct().toList();
  }

  private static Stream<Path> walk(Path caller, Path given) {
    Path there = caller.resolve(given);
    if (!Files.isDirectory(there)) {
      return Stream.of(given); // one that is not there has its line too
    }
    try (Stream<Path> files = Files.walk(there)) {
      return files
          .filter(Files::isRegularFile)
          .map(there::relativize)
          .filter(below -> !isHidden(below))
          .sorted()
          .map(given::resolve)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(given + " cannot be walked", e);
    }
  }

  private static boolean isHidden(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
