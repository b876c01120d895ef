package org.singlewindow.hub.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No door takes forms. What calls itself one, as curl does unless told otherwise, is read as it is:
 * Camel would take it apart before any route sees it, and answer 500 where it cannot.
 */
@Component
class NoForms extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(isForm(request.getContentType()) ? asItIs(request) : request, response);
  }

  private static boolean isForm(String contentType) {
    return contentType != null
        && contentType
            .toLowerCase(Locale.ROOT)
            .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  private static HttpServletRequest asItIs(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getContentType() {
        return MediaType.APPLICATION_OCTET_STREAM_VALUE;
      }
    };
  }
}
