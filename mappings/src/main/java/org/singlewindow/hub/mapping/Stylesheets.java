package org.singlewindow.hub.mapping;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;

/** Stylesheets, compiled once; they reach neither files nor network nor Java. */
final class Stylesheets {

  private final Processor processor = new Processor(false);
  private final Map<Path, XsltExecutable> compiled = new ConcurrentHashMap<>();
  private final Map<String, XPathExecutable> paths = new ConcurrentHashMap<>();

  /**
   * Stylesheets.
   *
   * @param roots folders whose stylesheets may include each other
   */
  Stylesheets(List<Path> roots, CodeTables codes, PartyCodes parties) {
    Functions.register(processor, codes, parties);
    Configuration configuration = processor.getUnderlyingConfiguration();
    configuration.setResourceResolver(request -> resolve(request, roots));
    configuration.setUnparsedTextURIResolver(
        (uri, encoding, of) -> {
          throw new XPathException("a mapping reads no files: " + uri);
        });
    configuration.setErrorReporterFactory(of -> error -> {}); // errors come as exceptions
  }

  /** A stylesheet of ours includes another; everything else a mapping asks for is refused. */
  private static Source resolve(ResourceRequest request, List<Path> roots) throws XPathException {
    URI uri = URI.create(request.uri);
    if ("file".equals(uri.getScheme())) {
      Path file = Path.of(uri).normalize();
      if (file.toString().endsWith(".xslt") && roots.stream().anyMatch(file::startsWith)) {
        return new StreamSource(file.toUri().toString());
      }
    }
    throw new XPathException("a mapping reads nothing but its own stylesheets: " + uri);
  }

  Processor processor() {
    return processor;
  }

  /**
   * Runs a stylesheet on a node.
   *
   * @param parameters texts by name; a stylesheet declares those it wants
   */
  void run(Path stylesheet, XdmNode on, Map<String, String> parameters, Destination to) {
    try {
      Xslt30Transformer transformer = compile(stylesheet).load30();
      Map<QName, XdmAtomicValue> values = new java.util.HashMap<>();
      parameters.forEach((name, value) -> values.put(new QName(name), new XdmAtomicValue(value)));
      transformer.setStylesheetParameters(values);
      transformer.setGlobalContextItem(on);
      transformer.applyTemplates(on, to);
    } catch (SaxonApiException e) {
      throw new MappingFault(stylesheet, e);
    }
  }

  Serializer serializer(Path stylesheet, java.io.OutputStream to) {
    Serializer serializer = compile(stylesheet).load30().newSerializer(to);
    return serializer;
  }

  private XsltExecutable compile(Path stylesheet) {
    return compiled.computeIfAbsent(
        stylesheet,
        file -> {
          List<String> errors = new java.util.ArrayList<>();
          try (java.io.InputStream stream = java.nio.file.Files.newInputStream(file)) {
            XsltCompiler compiler = processor.newXsltCompiler();
            compiler.setErrorReporter(
                error ->
                    errors.add(
                        "line " + error.getLocation().getLineNumber() + ": " + error.getMessage()));
            return compiler.compile(new StreamSource(stream, file.toUri().toString()));
          } catch (SaxonApiException | java.io.IOException e) {
            throw errors.isEmpty()
                ? new MappingFault(file, e)
                : new MappingFault(file, new IllegalArgumentException(errors.toString(), e));
          }
        });
  }

  /** The text an XPath finds; empty where it finds nothing. */
  String find(String xpath, XdmNode on) {
    try {
      XPathSelector selector = paths.computeIfAbsent(xpath, this::compilePath).load();
      selector.setContextItem(on);
      XdmItem found = selector.evaluateSingle();
      return found == null ? "" : found.getStringValue();
    } catch (SaxonApiException e) {
      throw new IllegalArgumentException("the XPath " + xpath + " of a standard fails", e);
    }
  }

  private XPathExecutable compilePath(String xpath) {
    try {
      return processor.newXPathCompiler().compile("string((" + xpath + ")[1])");
    } catch (SaxonApiException e) {
      throw new IllegalArgumentException("the XPath " + xpath + " of a standard fails", e);
    }
  }

  /** A mapping of ours is broken: our fault and not the sender's. */
  static final class MappingFault extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MappingFault(Path stylesheet, Throwable cause) {
      super("HUB-F010 the mapping " + stylesheet + " fails: " + cause.getMessage(), cause);
    }
  }
}
