package org.singlewindow.hub.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Role;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who may read the figures of the house: whoever asks from this machine itself, and the operator by
 * its key. What comes through a proxy comes from elsewhere. Health is everybody's.
 */
@Component
class MetricsDoor extends OncePerRequestFilter {

  private static final String DOOR = "/actuator/";
  private static final String HEALTH = "/actuator/health";

  private final ApiKeys keys;
  private final Parties parties;

  MetricsDoor(ApiKeys keys, Parties parties) {
    this.keys = keys;
    this.parties = parties;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith(DOOR) || path.startsWith(HEALTH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isHere(request) || isOperator(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  private static boolean isHere(HttpServletRequest request) throws IOException {
    return request.getHeader("X-Forwarded-For") == null
        && request.getHeader("Forwarded") == null
        && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
  }

  private boolean isOperator(HttpServletRequest request) {
    return keys.findParty(request.getHeader("X-API-Key"))
        .flatMap(parties::find)
        .filter(one -> one.roles().contains(Role.OPERATOR))
        .isPresent();
  }
}
