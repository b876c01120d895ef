package org.singlewindow.bench.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.smooks.Smooks;
import org.smooks.io.sink.JavaSink;
import org.smooks.io.source.StreamSource;
import org.xml.sax.SAXException;

/** Reads by the Smooks EDIFACT cartridge, bound to beans by {@code smooks-coreor.xml}. */
public final class SmooksReader implements ReleaseReader {

  private final Smooks smooks;

  /** Sets Smooks up; its schema is compiled at the first message, or read from disk. */
  public SmooksReader() {
    try (InputStream config = SmooksReader.class.getResourceAsStream("/smooks-coreor.xml")) {
      smooks = new Smooks(config);
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("smooks-coreor.xml cannot be read", e);
    }
  }

  @Override
  public Order read(byte[] interchange) {
    JavaSink sink = new JavaSink();
    smooks.filterSource(
        smooks.createExecutionContext(),
        new StreamSource<>(new ByteArrayInputStream(interchange)),
        sink);
    Bound bound = sink.getBean(Bound.class);
    return Order.of(
        bound.getMessageNo(),
        bound.getReferences(),
        bound.getParties(),
        bound.getContainers().stream().map(Qualified::getValue).toList());
  }

  /** What Smooks binds a message to. */
  public static final class Bound {

    private String messageNo;
    private List<Qualified> references = List.of();
    private List<Qualified> parties = List.of();
    private List<Qualified> containers = List.of();

    /** BGM 1004. */
    public String getMessageNo() {
      return messageNo;
    }

    /** Sets BGM 1004. */
    public void setMessageNo(String messageNo) {
      this.messageNo = messageNo;
    }

    /** Every RFF. */
    public List<Qualified> getReferences() {
      return references;
    }

    /** Sets every RFF. */
    public void setReferences(List<Qualified> references) {
      this.references = references;
    }

    /** Every NAD. */
    public List<Qualified> getParties() {
      return parties;
    }

    /** Sets every NAD. */
    public void setParties(List<Qualified> parties) {
      this.parties = parties;
    }

    /** Every EQD. */
    public List<Qualified> getContainers() {
      return containers;
    }

    /** Sets every EQD. */
    public void setContainers(List<Qualified> containers) {
      this.containers = containers;
    }
  }
}
