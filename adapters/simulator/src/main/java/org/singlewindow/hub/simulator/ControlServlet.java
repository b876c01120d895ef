package org.singlewindow.hub.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The control API of the simulated partners, and the address notices go to. */
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
    if (path[0].equals("notices") && method.equals("POST")) {
      notice(request, response);
      return;
    }
    Optional<Partner> partner = simulators.find(path[0]);
    if (partner.isEmpty() || path.length < 2) {
      write(response, 404, simulators.describe());
    } else if (path[1].equals("play") && method.equals("POST") && path.length == 3) {
      write(response, 200, simulators.play(partner.get(), path[2], with(request)));
    } else if (path[1].equals("faults")) {
      fault(method, request, partner.get());
      write(response, 200, Map.of("fault", partner.get().fault().toString()));
    } else if (path[1].equals("received") && method.equals("GET")) {
      write(response, 200, partner.get().received());
    } else {
      write(response, 404, simulators.describe());
    }
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

  /** A forwarder's or agency's own address: takes a notice as any such address would. */
  private void notice(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Partner portal = simulators.find("portal").orElseThrow();
    if (portal.errs(Fault.Kind.DOWN)) {
      write(response, 503, Map.of("error", "out of service"));
    } else if (!simulators.noticeKey().equals(request.getHeader("X-API-Key"))) {
      write(response, 401, Map.of("error", "unknown key"));
    } else {
      String text = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean lost = portal.fault().is(Fault.Kind.LOST_ACKNOWLEDGEMENT);
      portal.hear(request.getPathInfo(), text);
      write(response, lost ? 502 : 200, Map.of("received", Script.id(text)));
    }
  }

  private static void write(HttpServletResponse response, int status, Object body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(body));
  }
}
