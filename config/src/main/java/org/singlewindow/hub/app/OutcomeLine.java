package org.singlewindow.hub.app;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.util.List;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.recognise.FileOutcome;

/** The outcome of a file as one line of JSON, events by the names of the canonical language. */
final class OutcomeLine {

  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_EMPTY)
          // what a record is made of, and not what else it can tell
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .build();

  private final RefusalText texts;
  private final String language;

  /** Lines whose texts are in this language, {@code en} or {@code zh}. */
  OutcomeLine(RefusalText texts, String language) {
    this.texts = texts;
    this.language = language;
  }

  /** The line, without its end. */
  String write(Path file, FileOutcome outcome) {
    ObjectNode line = json.createObjectNode();
    line.put("file", file.toString());
    line.put("format", outcome.format());
    line.put("outcome", outcome.outcome());
    line.putArray("events").addAll(outcome.events().stream().map(this::event).toList());
    line.putArray("warnings").addAll(said(outcome.warnings()));
    line.putArray("refusals").addAll(said(outcome.refusals()));
    try {
      return json.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree cannot be written", e);
    }
  }

  private JsonNode event(Event event) {
    ObjectNode told = json.createObjectNode();
    told.put("event", event.getClass().getSimpleName());
    ObjectNode record = json.valueToTree(event);
    JsonNode header = record.remove("header");
    told.setAll((ObjectNode) header);
    told.setAll(record);
    return told;
  }

  private List<JsonNode> said(List<Refusal> all) {
    return all.stream().map(this::said).toList();
  }

  private JsonNode said(Refusal refusal) {
    ObjectNode one = json.createObjectNode();
    one.put("code", refusal.code());
    one.put("text", texts.say(refusal, language));
    one.put("next", texts.next(refusal, language));
    one.set("where", json.valueToTree(FileOutcome.where(refusal)));
    return one;
  }
}
