package org.singlewindow.hub.simulator;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A party's own address: takes a notice as any such address would, {@code /notices/<party>}. */
final class NoticeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Simulators simulators;

  NoticeServlet(Simulators simulators) {
    this.simulators = simulators;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String party = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<Partner> partner = simulators.findHttp(party);
    if (partner.isEmpty()) {
      ControlServlet.write(response, 404, Map.of("error", "nobody here is " + party));
    } else if (partner.get().errs(Fault.Kind.DOWN)) {
      ControlServlet.write(response, 503, Map.of("error", "out of service"));
    } else if (!simulators.noticeKey().equals(request.getHeader("X-API-Key"))) {
      ControlServlet.write(response, 401, Map.of("error", "unknown key"));
    } else {
      String text = Texts.decode(request.getInputStream().readAllBytes());
      boolean lost =
          partner.get().fault().is(Fault.Kind.LOST_ACKNOWLEDGEMENT)
              || partner.get().fault().is(Fault.Kind.HANGING);
      List<Spoken> replies =
          partner.get().answer(request.getServletPath() + request.getPathInfo(), text);
      int status = lost ? 502 : 200;
      ControlServlet.write(response, status, Map.of("received", Identity.id(party, text)));
      simulators.answer(partner.get(), replies);
    }
  }
}
