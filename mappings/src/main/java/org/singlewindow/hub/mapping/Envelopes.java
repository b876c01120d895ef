package org.singlewindow.hub.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.edifact.InterchangeReport;
import org.singlewindow.hub.envelope.EnvelopeReader;
import org.singlewindow.hub.envelope.Opened;

/** Reads what was wrapped as if it had come bare, and names the wrapper where it is wrong. */
final class Envelopes {

  private Envelopes() {}

  /**
   * Takes the wrappers off and reads what is within.
   *
   * @param reader reads one document
   */
  static Reading read(Inbound in, Function<Inbound, Reading> reader) {
    Opened opened = EnvelopeReader.open(in.bytes());
    if (opened.refusal().isPresent()) {
      List<Refusal> why = List.of(opened.refusal().get());
      return new Reading(List.of(new Translated("", "", List.of(), why, List.of())), List.of());
    }
    List<Translated> all = new ArrayList<>();
    List<InterchangeReport> interchanges = new ArrayList<>();
    int n = 0;
    for (Opened.Document document : opened.documents()) {
      n++;
      if (document.wrappers().isEmpty()) {
        return reader.apply(in);
      }
      String place = opened.documents().size() > 1 ? "/" + n : "";
      // a wrapper's number is the message's identity: who sends it twice means it once
      Optional<String> key =
          in.idempotencyKey().or(() -> document.number()).map(number -> number + place);
      Reading read = reader.apply(in.with(document.bytes(), key));
      read.messages().forEach(one -> all.add(named(one, document.wrappers())));
      interchanges.addAll(read.interchanges());
    }
    return new Reading(List.copyOf(all), List.copyOf(interchanges));
  }

  private static Translated named(Translated one, String wrappers) {
    return new Translated(
        one.messageId(),
        one.messageName(),
        one.events(),
        one.refusals().stream().map(refusal -> named(refusal, wrappers)).toList(),
        one.warnings().stream().map(refusal -> named(refusal, wrappers)).toList());
  }

  private static Refusal named(Refusal one, String wrappers) {
    String place = one.place() + ", within " + wrappers;
    return new Refusal(one.code(), place, one.came(), one.expected());
  }
}
