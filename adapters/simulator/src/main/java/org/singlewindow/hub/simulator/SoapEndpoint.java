package org.singlewindow.hub.simulator;

import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.jaxws.DispatchImpl;
import org.apache.cxf.jaxws.EndpointImpl;

/**
 * A partner's SOAP endpoint, and its way to the hub's. It takes whole payloads of any kind and asks
 * for no contract: what it understands is what its samples show.
 */
final class SoapEndpoint implements Mouth {

  private static final QName SERVICE = new QName("urn:example:partner", "Partner");
  private static final QName PORT = new QName("urn:example:partner", "PartnerPort");

  private final Partner partner;
  private final String hubUrl;

  SoapEndpoint(Partner partner, String hubUrl) {
    this.partner = partner;
    this.hubUrl = hubUrl;
  }

  /** Answers by the script, or fails as it is told to. */
  @WebServiceProvider
  @ServiceMode(Service.Mode.PAYLOAD)
  static final class Door implements Provider<Source> {

    private final Partner partner;

    Door(Partner partner) {
      this.partner = partner;
    }

    @Override
    public Source invoke(Source request) {
      if (partner.errs(Fault.Kind.DOWN)) {
        throw new IllegalStateException("out of service");
      }
      Spoken reply =
          partner
              .hear("", Payload.text(request))
              .orElseThrow(() -> new IllegalStateException("there is no answer"));
      return new StreamSource(new StringReader(reply.text()));
    }
  }

  /** Opens the partner's door on a bus, under its name. */
  void publish(Bus bus) {
    EndpointImpl endpoint = new EndpointImpl(bus, new Door(partner));
    endpoint.setServiceName(SERVICE);
    endpoint.setEndpointName(PORT);
    endpoint
        .getInInterceptors()
        .add(SoapSecurity.expect(DemoSecrets.HUB, DemoSecrets.ofHubAt(partner.name())));
    endpoint.publish("/" + partner.name());
  }

  @Override
  public Optional<String> tell(Spoken spoken) {
    Service service = Service.create(SERVICE);
    service.addPort(
        PORT,
        jakarta.xml.ws.soap.SOAPBinding.SOAP11HTTP_BINDING,
        hubUrl + "/soap/" + partner.name());
    Dispatch<Source> dispatch = service.createDispatch(PORT, Source.class, Service.Mode.PAYLOAD);
    Client client = ((DispatchImpl<Source>) dispatch).getClient();
    client.getEndpoint().put("force.urlconnection.http.conduit", Boolean.TRUE);
    client
        .getOutInterceptors()
        .add(SoapSecurity.show(partner.name(), DemoSecrets.atHubOf(partner.name())));
    return Optional.of(
        Payload.text(dispatch.invoke(new StreamSource(new StringReader(spoken.text())))));
  }
}
