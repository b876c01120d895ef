package org.singlewindow.hub.edifact;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.smooks.FilterSettings;
import org.smooks.Smooks;
import org.smooks.api.ExecutionContext;
import org.smooks.engine.resource.config.GenericReaderConfigurator;
import org.smooks.io.sink.StringSink;
import org.smooks.io.source.StreamSource;

/** Reads interchanges through Smooks. One instance for the house; safe for threads. */
public final class SmooksEdifact implements AutoCloseable {

  private static final int READERS = 4;

  /**
   * An interchange as XML, and what was wrong with it.
   *
   * @param xml the shape is in the package's description
   * @param findings in the interchange's order
   */
  public record Read(String xml, List<Finding> findings) {}

  private final Smooks smooks;

  /** Sets Smooks up with our reader. */
  public SmooksEdifact() {
    smooks = new Smooks();
    smooks.setReaderConfig(new GenericReaderConfigurator(EdifactSmooksReader.class));
    smooks.setFilterSettings(
        FilterSettings.newSaxNgSettings()
            .setReaderPoolSize(READERS)
            .setDefaultSerializationOn(true));
  }

  /** Reads an interchange. What is wrong with it is a finding, never an exception. */
  public Read read(byte[] bytes) {
    ExecutionContext context = smooks.createExecutionContext();
    StringSink sink = new StringSink();
    smooks.filterSource(context, new StreamSource<>(new ByteArrayInputStream(bytes)), sink);
    return new Read(sink.getResult(), context.get(EdifactSmooksReader.FINDINGS));
  }

  @Override
  public void close() {
    smooks.close();
  }
}
