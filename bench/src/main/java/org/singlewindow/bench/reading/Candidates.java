package org.singlewindow.bench.reading;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.singlewindow.bench.peer.StaediSchema;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.edifact.EdifactReader;
import org.singlewindow.hub.edifact.Finding;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.PartyCodes;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;
import org.smooks.Smooks;
import org.smooks.io.source.StreamSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The readers that are compared. */
final class Candidates {

  private Candidates() {}

  /** Hears every element and character, so that nothing told can be left out unseen. */
  private static final class Listener extends DefaultHandler {

    private long heard;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      heard += attributes.getLength() + 1;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
      heard += length;
    }

    @Override
    public void endDocument() {
      if (heard < 100) {
        throw new IllegalStateException("hardly anything was told");
      }
      heard = 0;
    }
  }

  /** The hub's reader: structure, element forms and code lists checked. */
  static Candidate ours() {
    ThreadLocal<EdifactReader> readers =
        ThreadLocal.withInitial(
            () -> {
              EdifactReader reader = new EdifactReader();
              reader.setContentHandler(new Listener());
              return reader;
            });
    return new Candidate(
        "hub",
        "the hub's reader, structure and codes checked",
        interchange -> {
          EdifactReader reader = readers.get();
          reader.parse(new InputSource(new ByteArrayInputStream(interchange)));
          for (Finding finding : reader.findings()) {
            if (finding.isError()) {
              throw new IllegalStateException(finding.toString());
            }
          }
        });
  }

  /** StAEDI with the schema made from the hub's own tables. */
  static Candidate staedi() {
    EDIInputFactory factory = EDIInputFactory.newFactory();
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
    Map<String, Schema> schemas = new ConcurrentHashMap<>();
    return new Candidate(
        "staedi",
        "StAEDI, structure and lengths checked",
        interchange -> {
          try (EDIStreamReader reader =
              factory.createEDIStreamReader(new ByteArrayInputStream(interchange))) {
            readAll(reader, schemas);
          }
        });
  }

  private static void readAll(EDIStreamReader reader, Map<String, Schema> schemas)
      throws Exception {
    String segment = "";
    String type = "";
    while (reader.hasNext()) {
      switch (reader.next()) {
        case START_SEGMENT -> segment = reader.getText();
        case ELEMENT_DATA -> {
          if (segment.equals("UNH")
              && reader.getLocation().getElementPosition() == 2
              && reader.getLocation().getComponentPosition() == 1) {
            type = reader.getText();
          }
        }
        case END_SEGMENT -> {
          if (segment.equals("UNH")) {
            reader.setTransactionSchema(
                schemas.computeIfAbsent(type, name -> StaediSchema.of("d95b", name)));
          }
        }
        case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
            throw new IllegalStateException(
                segment + " " + reader.getErrorType() + " " + reader.getReferenceCode());
        default -> {
          // loops and envelopes are read on
        }
      }
    }
  }

  /** The Smooks cartridge with its fastest settings: no visitor, nothing serialized, no checks. */
  static Candidate smooks() throws IOException, SAXException {
    try (InputStream config = Candidates.class.getResourceAsStream("/smooks-four-types.xml")) {
      Smooks smooks = new Smooks(config);
      return new Candidate(
          "smooks",
          "the Smooks cartridge, nothing checked",
          interchange ->
              smooks.filterSource(
                  smooks.createExecutionContext(),
                  new StreamSource<>(new ByteArrayInputStream(interchange))));
    }
  }

  /** The hub's whole way in: reader, stylesheet, canonical record, checked against its schema. */
  static Candidate translator(Path home) {
    Translator translator =
        new Translator(home.resolve("mappings"), new AnyParty(), new CanonicalXml());
    return new Candidate(
        "record",
        "the hub, interchange to canonical record",
        interchange -> {
          for (Translated message : translator.read(inbound(interchange))) {
            if (!message.refusals().isEmpty()) {
              throw new IllegalStateException(message.refusals().toString());
            }
          }
        });
  }

  private static Inbound inbound(byte[] interchange) {
    return new Inbound(
        interchange,
        List.of("edifact-d95b"),
        Set.of("COREOR", "COPARN", "CODECO", "IFTMBF"),
        Optional.empty(),
        "agency-alpha",
        Instant.parse("2026-11-24T00:00:00Z"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Every code is somebody's: who is who is not what is measured. */
  private static final class AnyParty implements PartyCodes {

    @Override
    public Optional<String> findParty(String scheme, String code) {
      return Optional.of("party");
    }

    @Override
    public Optional<String> findCode(String scheme, String partyId) {
      return Optional.of("CODE");
    }

    @Override
    public Optional<String> findName(String partyId) {
      return Optional.of("Party");
    }
  }
}
