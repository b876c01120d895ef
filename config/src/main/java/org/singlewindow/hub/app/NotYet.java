package org.singlewindow.hub.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the hub starts or ends, its web server stands and its doors do not. Whoever calls then is
 * told to come again; 404 would tell a sender that it may give up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotYet extends OncePerRequestFilter {

  private static final String PROBLEM =
      """
      {"type":"about:blank","title":"Come again","status":503,\
      "detail":"The hub is starting; nothing was accepted, send it again later. 系统正在启动，未受理，请稍后重发。"}""";

  private final ApplicationAvailability availability;
  private final String retryAfter;

  NotYet(ApplicationAvailability availability, HubProperties properties) {
    this.availability = availability;
    this.retryAfter = String.valueOf(properties.door().retryAfter().toSeconds());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator")
        || availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", retryAfter);
    response.setContentType("application/problem+json");
    response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
  }
}
