package org.singlewindow.hub.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.smooks.FilterSettings;
import org.smooks.Smooks;
import org.smooks.api.SmooksException;
import org.smooks.cartridges.flatfile.FlatFileReader;
import org.smooks.engine.resource.config.GenericReaderConfigurator;
import org.smooks.io.sink.StringSink;
import org.smooks.io.source.ReaderSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads CSV files through Smooks. One instance for the house; safe for threads. */
public final class SmooksCsv implements AutoCloseable {

  private static final int READERS = 4;

  private final Map<Character, Smooks> bySeparator = new ConcurrentHashMap<>();

  /** Reads a file. What is wrong with it is said in the result, never by an exception. */
  public CsvFile read(byte[] bytes) {
    try {
      CsvText text = CsvText.of(bytes);
      return new CsvFile(records(text), Optional.empty(), text.warning());
    } catch (CsvBroken e) {
      return CsvFile.broken(e.refusal());
    }
  }

  private List<CsvRecord> records(CsvText text) throws CsvBroken {
    Smooks smooks = bySeparator.computeIfAbsent(text.separator(), SmooksCsv::smooks);
    StringSink sink = new StringSink();
    try {
      smooks.filterSource(
          smooks.createExecutionContext(), new ReaderSource<>(new StringReader(text.text())), sink);
    } catch (SmooksException e) {
      throw broken(e);
    }
    Records records = new Records();
    try {
      SAXParserFactory.newDefaultInstance()
          .newSAXParser()
          .parse(new InputSource(new StringReader(sink.getResult())), records);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("the cartridge wrote what is not XML", e);
    }
    return List.copyOf(records.all);
  }

  private static CsvBroken broken(SmooksException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CsvBroken broken) {
        return broken;
      }
    }
    throw e;
  }

  private static Smooks smooks(char separator) {
    GenericReaderConfigurator reader = new GenericReaderConfigurator(FlatFileReader.class);
    reader
        .getParameters()
        .setProperty("parserFactory", MeasuredRecordParserFactory.class.getName());
    reader.getParameters().setProperty("fields", "*"); // the header is ours to judge
    reader.getParameters().setProperty("separator", String.valueOf(separator));
    Smooks smooks = new Smooks();
    smooks.setReaderConfig(reader);
    smooks.setFilterSettings(
        FilterSettings.newSaxNgSettings()
            .setReaderPoolSize(READERS)
            .setDefaultSerializationOn(true));
    return smooks;
  }

  @Override
  public void close() {
    bySeparator.values().forEach(Smooks::close);
  }

  /** What the cartridge tells: a record's first field is its line, the others are its cells. */
  private static final class Records extends DefaultHandler {

    private final List<CsvRecord> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> fields = List.of();

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (name.equals("record")) {
        fields = new ArrayList<>();
      }
      text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      if (name.equals("record")) {
        int line = Integer.parseInt(fields.get(0));
        all.add(new CsvRecord(line, List.copyOf(fields.subList(1, fields.size()))));
      } else if (name.startsWith("field_")) {
        fields.add(text.toString().strip());
      }
    }
  }
}
