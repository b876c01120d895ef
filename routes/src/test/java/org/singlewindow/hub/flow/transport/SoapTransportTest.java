package org.singlewindow.hub.flow.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.transport.PartnerAccess.SoapAccess;

/** A partner's one endpoint gets documents of several standards, each as its contract says. */
class SoapTransportTest {

  private static final String DECLARATION =
      "<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\"/>";
  private static final String RECEIPT =
      "<DecImportResponse xmlns=\"http://www.chinaport.gov.cn/dec\">"
          + "<ResponseCode>0</ResponseCode></DecImportResponse>";

  private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
  private HttpServer partner;

  @BeforeEach
  void open() throws IOException {
    partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    partner.createContext("/", this::answer);
    partner.start();
  }

  @AfterEach
  void close() {
    partner.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    String body = new String(call.getRequestBody().readAllBytes(), UTF_8);
    calls.add(call.getRequestHeaders().getFirst("SOAPAction") + " " + body);
    byte[] envelope =
        ("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + RECEIPT
                + "</s:Body></s:Envelope>")
            .getBytes(UTF_8);
    call.getResponseHeaders().set("Content-Type", "text/xml; charset=UTF-8");
    call.sendResponseHeaders(200, envelope.length);
    call.getResponseBody().write(envelope);
    call.close();
  }

  @Test
  void aDeclarationIsCarriedByItsOwnOperationAndAnsweredInTheSameCall() throws Exception {
    try (DefaultCamelContext camel = new DefaultCamelContext()) {
      camel.addRoutes(transport());
      camel.start();

      byte[] reply =
          camel
              .createProducerTemplate()
              .requestBody(Names.send("customs-alpha"), DECLARATION.getBytes(UTF_8), byte[].class);

      assertThat(new String(reply, UTF_8)).contains("DecImportResponse", "<ResponseCode>0<");
      assertThat(calls.take()).contains(":SubmitDeclaration\"", "UsernameToken", "DecMessage");
    }
  }

  private SoapTransport transport() {
    Manifest manifest =
        new Manifest(
            "customs-alpha",
            "Customs",
            "customs",
            "it@customs.example",
            Optional.empty(),
            List.of("customs-site-xml", "customs-declaration"),
            Map.of(),
            Map.of(),
            new Manifest.Carried(Optional.empty(), Optional.empty()),
            Optional.empty(),
            "ignored",
            "working");
    SoapAccess access =
        new SoapAccess(
            "http://127.0.0.1:" + partner.getAddress().getPort() + "/", "hub", "p", "them", "q");
    return new SoapTransport(
        new AdapterFolder(Path.of("customs-alpha"), manifest, Optional.empty()),
        Path.of("../mappings/customs-site-xml/contract/customs.wsdl").toAbsolutePath(),
        access,
        null,
        null,
        null);
  }
}
