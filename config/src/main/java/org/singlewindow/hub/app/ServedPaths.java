package org.singlewindow.hub.app;

import java.util.List;
import java.util.TreeSet;
import org.apache.camel.CamelContext;
import org.apache.camel.component.platform.http.PlatformHttpComponent;

/** What this process serves by HTTP, as it is registered: method and path. */
final class ServedPaths {

  private ServedPaths() {}

  /** One text each, sorted: {@code GET /v1/timeline}. */
  static List<String> of(CamelContext camel) {
    TreeSet<String> served = new TreeSet<>();
    PlatformHttpComponent http = camel.getComponent("platform-http", PlatformHttpComponent.class);
    http.getHttpEndpoints()
        .forEach(
            endpoint -> {
              String verbs = endpoint.getVerbs() == null ? "GET,POST" : endpoint.getVerbs();
              for (String verb : verbs.split(",")) {
                served.add(verb.strip() + " " + endpoint.getUri());
              }
            });
    return List.copyOf(served);
  }
}
