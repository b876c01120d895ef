package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** What we send fits the contract of a standard its adapter speaks, as what we receive must. */
class SentFitsItsContractTest {

  private static final Path HOME = SpoiledAdapter.HOME;

  @TestFactory
  Stream<DynamicTest> everySentDocumentFitsAContract() {
    return AdapterFolder.list(List.of(HOME.resolve("adapters"))).stream()
        .flatMap(path -> AdapterFolder.read(path, HOME, new Findings(HOME)).stream())
        .filter(adapter -> !contracts(adapter).isEmpty())
        .flatMap(adapter -> adapter.cases().stream().flatMap(one -> test(adapter, one).stream()));
  }

  private static Optional<DynamicTest> test(AdapterFolder adapter, GoldenCase one) {
    Path sent = one.path().resolve("sent.xml");
    String name = adapter.manifest().name() + "/" + one.path().getFileName();
    return Optional.of(sent)
        .filter(Files::exists)
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(contracts(adapter).stream().map(xsd -> why(xsd, file)))
                            .as("one contract takes it")
                            .contains("")));
  }

  private static List<Path> contracts(AdapterFolder adapter) {
    return adapter.manifest().speaks().stream()
        .map(standard -> HOME.resolve("mappings").resolve(standard))
        .flatMap(folder -> contract(folder).stream())
        .toList();
  }

  private static Optional<Path> contract(Path standard) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(standard.resolve("standard.properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Optional.ofNullable(properties.getProperty("contract")).map(standard::resolve);
  }

  /** Why a document does not fit; empty when it does. */
  private static String why(Path xsd, Path file) {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(xsd.toFile())
          .newValidator()
          .validate(new StreamSource(file.toFile()));
      return "";
    } catch (SAXException e) {
      return String.valueOf(e.getMessage());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
