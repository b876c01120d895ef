package org.singlewindow.hub.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * English or Chinese: as chosen on the page, else as the account says, else as the browser asks.
 */
public class Languages implements LocaleResolver {

  private static final String COOKIE = "language";
  private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.CHINESE);

  /** {@code en} or {@code zh} for who is served now. */
  public static String current() {
    return LocaleContextHolder.getLocale().getLanguage().equals("zh") ? "zh" : "en";
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/window")) {
      return asked(request); // at a door of machines nobody reads the body before its route does
    }
    String chosen = request.getParameter("lang");
    if (chosen == null && WebUtils.getCookie(request, COOKIE) != null) {
      chosen = WebUtils.getCookie(request, COOKIE).getValue();
    }
    if (chosen == null) {
      chosen = ofAccount();
    }
    return chosen == null ? asked(request) : known(chosen);
  }

  private static String ofAccount() {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null
            && signedIn.getPrincipal() instanceof Person person
            && !person.account().language().isEmpty()
        ? person.account().language()
        : null;
  }

  private static Locale asked(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? Locale.ENGLISH
        : known(request.getLocale().getLanguage());
  }

  private static Locale known(String language) {
    return KNOWN.stream()
        .filter(one -> one.getLanguage().equals(language))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, known(locale.getLanguage()).getLanguage())
            .path("/window")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    response.addHeader("Set-Cookie", cookie.toString());
  }
}
