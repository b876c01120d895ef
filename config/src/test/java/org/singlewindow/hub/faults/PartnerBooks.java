package org.singlewindow.hub.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What each simulated partner has noted, from its own file. */
final class PartnerBooks {

  private static final Pattern OURS = Pattern.compile("SWH[0-9]{11}");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  /** The books in this folder of the simulated house. */
  PartnerBooks(Path folder) {
    this.folder = folder;
  }

  /** Everything that arrived anywhere, in order at each partner. */
  List<Arrival> arrivals() {
    try (Stream<Path> partners = Files.list(folder)) {
      List<Arrival> all = new ArrayList<>();
      for (Path partner : partners.sorted().toList()) {
        all.addAll(arrivals(partner.getFileName().toString()));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
  }

  /** Everything that arrived at a partner, in order. */
  List<Arrival> arrivals(String partner) {
    Path book = folder.resolve(partner).resolve("received.jsonl");
    List<Arrival> arrivals = new ArrayList<>();
    if (!Files.exists(book)) {
      return arrivals;
    }
    try (BufferedReader lines = Files.newBufferedReader(book)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.endsWith("}")) { // the last one may be in the writing
          arrivals.add(arrival(partner, JSON.readTree(line)));
        }
      }
      return arrivals;
    } catch (IOException e) {
      throw new UncheckedIOException(book + " cannot be read", e);
    }
  }

  private static Arrival arrival(String partner, JsonNode entry) {
    String text = entry.path("text").asText();
    Matcher ours = OURS.matcher(text + "\n" + entry.path("fileName").asText());
    return new Arrival(
        partner,
        ours.find() ? ours.group() : "",
        entry.path("id").asText(),
        entry.path("kind").asText(),
        entry.path("sha256").asText(),
        text);
  }
}
