package org.singlewindow.hub.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The control API of the simulated partners. */
final class ControlServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Simulators simulators;

  ControlServlet(Simulators simulators) {
    this.simulators = simulators;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] path =
        request.getPathInfo() == null
            ? new String[0]
            : request.getPathInfo().substring(1).split("/");
    try {
      answer(request, response, path);
    } catch (IllegalArgumentException e) {
      write(response, 400, Map.of("error", String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      write(response, 502, Map.of("error", e.toString()));
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, String[] path)
      throws IOException {
    String method = request.getMethod();
    if (path.length < 2 && path[0].isEmpty()) {
      write(response, 200, simulators.describe());
      return;
    }
    Optional<Partner> partner = simulators.find(path[0]);
    if (partner.isEmpty() || path.length < 2) {
      write(response, 404, simulators.describe());
    } else if (path[1].equals("play") && method.equals("POST") && path.length == 3) {
      said(response, simulators.play(partner.get(), path[2], with(request)));
    } else if (path[1].equals("say") && method.equals("POST")) {
      said(response, simulators.say(partner.get(), spoken(request)));
    } else if (path[1].equals("faults")) {
      fault(method, request, partner.get());
      write(response, 200, Map.of("fault", partner.get().fault().toString()));
    } else if (path[1].equals("received") && method.equals("GET")) {
      write(response, 200, partner.get().received());
    } else if (path[1].equals("reconciliation") && method.equals("GET")) {
      write(response, 200, Reckoning.of(partner.get().received()));
    } else {
      write(response, 404, simulators.describe());
    }
  }

  private static void said(HttpServletResponse response, Map<String, Object> said)
      throws IOException {
    write(response, said.containsKey("error") ? 502 : 200, said);
  }

  private static Spoken spoken(HttpServletRequest request) throws IOException {
    JsonNode body = JSON.readTree(request.getInputStream());
    return new Spoken(body.path("fileName").asText(), body.path("said").asText());
  }

  private static Map<String, String> with(HttpServletRequest request) throws IOException {
    Map<String, String> with = new LinkedHashMap<>();
    JsonNode body = JSON.readTree(request.getInputStream());
    if (body != null && body.has("with")) {
      body.get("with")
          .fields()
          .forEachRemaining(field -> with.put(field.getKey(), field.getValue().asText()));
    }
    return with;
  }

  private static void fault(String method, HttpServletRequest request, Partner partner)
      throws IOException {
    if (method.equals("DELETE")) {
      partner.setFault(Fault.NONE);
    } else if (method.equals("PUT")) {
      JsonNode body = JSON.readTree(request.getInputStream());
      partner.setFault(
          new Fault(
              Fault.kind(body.path("fault").asText()),
              body.path("millis").asLong(1000),
              body.path("times").asInt(Integer.MAX_VALUE)));
    }
  }

  /** What it can do, for people. */
  static Map<String, Object> describe(Iterable<Partner> partners) {
    Map<String, Object> help = new LinkedHashMap<>();
    help.put(
        "POST /{partner}/play/{example}",
        "says an example; body {\"with\":{\"SAMPLE VALUE\":\"REAL VALUE\"}}");
    help.put(
        "POST /{partner}/say",
        "says it to the letter; body {\"said\":\"...\",\"fileName\":\"...\"}");
    help.put("GET /{partner}/received", "everything it got, in order");
    help.put("GET /{partner}/reconciliation", "count and digest of the references it got");
    help.put(
        "PUT /{partner}/faults",
        "{\"fault\":\"down|slow|hanging|garbage|duplicate|old|lost-acknowledgement|reorder\",\"millis\":1000,\"times\":1}");
    help.put("DELETE /{partner}/faults", "all is well again");
    partners.forEach(partner -> help.put(partner.name(), partner.script().names()));
    return help;
  }

  static void write(HttpServletResponse response, int status, Object body) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(body));
  }
}
