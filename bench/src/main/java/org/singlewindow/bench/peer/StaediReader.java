package org.singlewindow.bench.peer;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads by StAEDI, every segment and element checked against the directory. */
public final class StaediReader implements ReleaseReader {

  private final EDIInputFactory factory = EDIInputFactory.newFactory();
  private final Schema schema = StaediSchema.of("d95b", "COREOR");

  /** Makes the schema. */
  public StaediReader() {
    // its list of UNB qualifiers lacks codes in use
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
  }

  /** What was found so far. */
  private static final class Found {
    private final List<Qualified> references = new ArrayList<>();
    private final List<Qualified> parties = new ArrayList<>();
    private final List<String> containers = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private String messageNo;
    private String segment = "";
    private String qualifier = "";
  }

  @Override
  public Order read(byte[] interchange) {
    Found found = new Found();
    try (EDIStreamReader reader =
        factory.createEDIStreamReader(new ByteArrayInputStream(interchange))) {
      while (reader.hasNext()) {
        step(reader, found);
      }
    } catch (EDIStreamException | IOException e) {
      throw new IllegalArgumentException("not read: " + e.getMessage(), e);
    }
    if (!found.errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", found.errors));
    }
    return Order.of(found.messageNo, found.references, found.parties, found.containers);
  }

  private void step(EDIStreamReader reader, Found found) throws EDIStreamException {
    switch (reader.next()) {
      case START_SEGMENT -> found.segment = reader.getText();
      case END_SEGMENT -> {
        if (found.segment.equals("UNH")) {
          reader.setTransactionSchema(schema);
        }
      }
      case ELEMENT_DATA -> element(reader, found);
      case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
          found.errors.add(reader.getErrorType() + " " + reader.getReferenceCode());
      default -> {
        // loops and envelopes say nothing we need
      }
    }
  }

  private static void element(EDIStreamReader reader, Found found) {
    int element = reader.getLocation().getElementPosition();
    int component = Math.max(1, reader.getLocation().getComponentPosition());
    String place = found.segment + element + "." + component;
    switch (place) {
      case "BGM2.1" -> found.messageNo = reader.getText();
      case "RFF1.1", "NAD1.1" -> found.qualifier = reader.getText();
      case "RFF1.2" -> found.references.add(new Qualified(found.qualifier, reader.getText()));
      case "NAD2.1" -> found.parties.add(new Qualified(found.qualifier, reader.getText()));
      case "EQD2.1" -> found.containers.add(reader.getText());
      default -> {
        // not needed
      }
    }
  }
}
