package org.singlewindow.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.singlewindow.hub.edifact.EdifactReader;
import org.singlewindow.hub.edifact.EdifactWriter;
import org.singlewindow.hub.edifact.Finding;
import org.singlewindow.hub.edifact.InterchangeReader;
import org.singlewindow.hub.edifact.InterchangeReport;
import org.singlewindow.hub.edifact.Limits;
import org.singlewindow.hub.edifact.Tolerance;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The EDIFACT reader, under every kind of tolerance: whatever comes, there is a report; what is
 * told is well formed; a message is refused or told; and what is told without an error can be
 * written, and is read again with nothing wrong.
 */
public final class EdifactTarget implements Target {

  private static final int WRITTEN = 4; // every fourth input is written again

  private final List<InterchangeReader> readers =
      List.of(
          new InterchangeReader(Limits.DEFAULT, Tolerance.DEFAULT),
          new InterchangeReader(Limits.DEFAULT, all("warn")),
          new InterchangeReader(Limits.DEFAULT, all("repair")),
          new InterchangeReader(Limits.DEFAULT, Tolerance.strict()));
  private final EdifactReader whole = new EdifactReader(Limits.DEFAULT, Tolerance.strict());
  private int inputs;

  private static Tolerance all(String mode) {
    return Tolerance.of(
        Arrays.stream(Tolerance.Point.values())
            .collect(Collectors.toMap(Tolerance.Point::text, point -> mode)));
  }

  @Override
  public String name() {
    return "edifact";
  }

  @Override
  public String extension() {
    return ".edi";
  }

  @Override
  public void read(byte[] input) throws IOException, SAXException {
    InterchangeReader reader = readers.get(inputs++ % readers.size());
    WellFormed told = new WellFormed();
    List<InterchangeReport> reports = reader.read(new ByteArrayInputStream(input), told);
    told.check(reports.stream().mapToInt(InterchangeReport::messageCount).sum());
    if (reports.isEmpty()) {
      throw new IllegalStateException("no report");
    }
    if (inputs % WRITTEN == 0) {
      writeAgain(input);
    }
  }

  private void writeAgain(byte[] input) throws IOException, SAXException {
    if (!findings(input).isEmpty() || whole.reports().size() != 1) {
      return;
    }
    if (whole.reports().get(0).reference().isEmpty()) {
      return; // nothing to write a UNZ for
    }
    EdifactWriter writer = new EdifactWriter();
    whole.setContentHandler(writer);
    whole.parse(new InputSource(new ByteArrayInputStream(input)));
    List<Finding> again = findings(writer.bytes());
    if (!again.isEmpty()) {
      throw new IllegalStateException("what was written is read with " + again);
    }
  }

  private List<Finding> findings(byte[] input) throws IOException, SAXException {
    whole.setContentHandler(new org.xml.sax.helpers.DefaultHandler());
    whole.parse(new InputSource(new ByteArrayInputStream(input)));
    return whole.findings();
  }
}
