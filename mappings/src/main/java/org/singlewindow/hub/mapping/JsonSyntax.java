package org.singlewindow.hub.mapping;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.canonical.Refusal;

/**
 * Reads JSON as the XML of XPath's json-to-xml; checked against its schema, all findings at once.
 */
final class JsonSyntax {

  private static final int DEPTH_MAX = 50;
  private static final SchemaValidatorsConfig BY_POINTER =
      SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

  private final Processor processor;
  private final Map<Path, JsonSchema> schemas = new ConcurrentHashMap<>();
  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  JsonSyntax(Processor processor) {
    this.processor = processor;
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX).maxNumberLength(40).build());
  }

  /**
   * Reads a document; what is wrong lies on the desk.
   *
   * @return null when it is not JSON at all, and the desk says why
   */
  XdmNode read(byte[] bytes) {
    try {
      JsonNode tree = json.readTree(bytes);
      return toXml(tree == null ? "null" : json.writeValueAsString(tree));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place =
          at == null ? "document" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      Desk.current().refuse("HUB-R201", place, "", e.getOriginalMessage());
      return null;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("bytes in memory cannot be read", e);
    }
  }

  private XdmNode toXml(String text) {
    try {
      XPathCompiler compiler = processor.newXPathCompiler();
      compiler.declareVariable(new QName("text"));
      XPathSelector selector = compiler.compile("json-to-xml($text)").load();
      selector.setVariable(new QName("text"), new XdmAtomicValue(text));
      return (XdmNode) selector.evaluateSingle();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("json-to-xml refused what Jackson read", e);
    }
  }

  /**
   * Checks a document against a schema; every violation lies on the desk with its JSON pointer.
   *
   * @return what is fine and is not carried on
   */
  List<Refusal> check(byte[] bytes, Path contract) {
    JsonSchema schema = schemas.computeIfAbsent(contract, JsonSyntax::schema);
    try {
      JsonNode document = json.readTree(bytes);
      for (ValidationMessage message : schema.validate(document)) {
        refuse(message);
      }
      return NotCarried.find(schema.getSchemaNode(), document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("it was read a moment ago", e);
    }
  }

  private static void refuse(ValidationMessage message) {
    String place = message.getInstanceLocation().toString();
    JsonNode node = message.getInstanceNode();
    String came = node == null || node.isContainerNode() ? "" : node.asText();
    boolean missing = message.getType().equals("required");
    Desk.current()
        .refuse(
            missing ? "HUB-R203" : "HUB-R202",
            missing ? place + "/" + message.getProperty() : place.isEmpty() ? "/" : place,
            came,
            expected(message));
  }

  private static String expected(ValidationMessage message) {
    Object[] arguments = message.getArguments();
    return switch (message.getType()) {
      case "required" -> "a value";
      case "enum" -> "one of " + arguments[0];
      case "const" -> String.valueOf(arguments[0]);
      case "type" -> String.valueOf(arguments[arguments.length - 1]);
      case "pattern" -> "the form " + arguments[arguments.length - 1];
      case "additionalProperties" -> "no field " + message.getProperty();
      case "minItems", "minimum", "exclusiveMinimum" -> "at least " + arguments[0];
      case "maxItems", "maximum", "maxLength" -> "at most " + arguments[0];
      case "format" -> String.valueOf(arguments[0]);
      default -> message.getType() + " " + String.join(" ", words(arguments));
    };
  }

  private static List<String> words(Object[] arguments) {
    return arguments == null
        ? List.of()
        : java.util.Arrays.stream(arguments).map(String::valueOf).toList();
  }

  private static JsonSchema schema(Path file) {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), BY_POINTER);
    } catch (IOException e) {
      throw new Stylesheets.MappingFault(file, e);
    }
  }
}
