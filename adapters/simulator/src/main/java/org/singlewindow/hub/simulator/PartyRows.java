package org.singlewindow.hub.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of the Party table: who is served by which adapter, and its codes. */
final class PartyRows {

  private final JsonNode rows;

  /** Reads the file. */
  PartyRows(Path file) {
    try {
      rows = new YAMLMapper().readTree(file.toFile()).path("parties");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The adapter that serves a party. */
  Optional<String> findAdapter(String party) {
    for (JsonNode row : rows) {
      if (row.path("id").asText().equals(party) && row.has("adapter")) {
        return Optional.of(row.get("adapter").asText());
      }
    }
    return Optional.empty();
  }

  /** Which codes one adapter's party has in place of another's, where both have a scheme. */
  Map<String, String> codes(String adapter, String inPlaceOf) {
    JsonNode own = identifiers(adapter);
    JsonNode others = identifiers(inPlaceOf);
    Map<String, String> codes = new HashMap<>();
    others
        .fields()
        .forEachRemaining(
            other -> {
              if (own.has(other.getKey())) {
                codes.put(other.getValue().asText(), own.get(other.getKey()).asText());
              }
            });
    return codes;
  }

  private JsonNode identifiers(String adapter) {
    for (JsonNode row : rows) {
      if (row.path("adapter").asText().equals(adapter)) {
        return row.path("identifiers");
      }
    }
    return rows.path("identifiers"); // of a list: there are none
  }
}
