package org.singlewindow.hub.recognise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What in a JSON document tells its format: the fields of its object, or of the first one of its
 * array. A sign names fields that must all be there; {@code type=Booking} asks for a value.
 */
final class JsonSigns {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SHOWN = 8;

  private JsonSigns() {}

  /** What is seen in a document. */
  static Seen see(byte[] bytes) {
    JsonNode read;
    try {
      read = JSON.readTree(bytes);
    } catch (IOException e) {
      return new Seen("json", "line 1", "no whole JSON", sign -> false);
    }
    JsonNode object = read.isArray() && !read.isEmpty() ? read.get(0) : read;
    String fields =
        StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
            .limit(SHOWN)
            .collect(Collectors.joining(", "));
    return new Seen("json", read.isArray() ? "/0" : "/", fields, sign -> fits(object, sign));
  }

  private static boolean fits(JsonNode object, String sign) {
    return Arrays.stream(sign.split(","))
        .map(one -> one.strip().split("=", 2))
        .allMatch(
            one ->
                one.length == 1 ? object.has(one[0]) : object.path(one[0]).asText().equals(one[1]));
  }
}
