package org.singlewindow.hub.simulator;

import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.namespace.QName;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.DispatchImpl;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.ext.WSPasswordCallback;

/** A partner's SOAP endpoint, and its way to the hub's; both sides sign in by UsernameToken. */
final class SoapEndpoint {

  private static final QName SERVICE =
      new QName("urn:example:customs-site:1", "CustomsSiteService");
  private static final QName PORT = new QName("urn:example:customs-site:1", "CustomsSite");

  private final Partner partner;
  private final SimulatorConfig config;
  private final Path wsdl;

  SoapEndpoint(Partner partner, SimulatorConfig config) {
    this.partner = partner;
    this.config = config;
    this.wsdl =
        config.home().resolve("mappings/customs-site-xml/contract/customs.wsdl").toAbsolutePath();
  }

  /** Takes whole payloads; answers by the script, or fails as it is told to. */
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
      String reply =
          partner
              .hear("", text(request))
              .orElseThrow(() -> new IllegalStateException("the answer was lost"));
      return new StreamSource(new StringReader(reply));
    }
  }

  /** Opens the partner's door on a bus. */
  void publish(Bus bus, String path) {
    EndpointImpl endpoint = new EndpointImpl(bus, new Door(partner));
    endpoint.setWsdlLocation(wsdl.toUri().toString());
    endpoint.setServiceName(SERVICE);
    endpoint.setEndpointName(PORT);
    endpoint
        .getInInterceptors()
        .add(expect(config.soap().hubUsername(), config.soap().hubPassword()));
    endpoint.publish(path);
  }

  /** Tells the hub something; returns its answer. */
  String tell(String text) {
    Service service = Service.create(SERVICE);
    service.addPort(
        PORT,
        jakarta.xml.ws.soap.SOAPBinding.SOAP11HTTP_BINDING,
        config.hubUrl() + "/soap/" + partner.name());
    Dispatch<Source> dispatch = service.createDispatch(PORT, Source.class, Service.Mode.PAYLOAD);
    ((DispatchImpl<Source>) dispatch)
        .getClient()
        .getEndpoint()
        .put("force.urlconnection.http.conduit", Boolean.TRUE);
    ((DispatchImpl<Source>) dispatch)
        .getClient()
        .getOutInterceptors()
        .add(show(config.soap().ownUsername(), config.soap().ownPassword()));
    return text(dispatch.invoke(new StreamSource(new StringReader(text))));
  }

  private static String text(Source source) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      transformer.transform(source, new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("a payload cannot be read", e);
    }
  }

  private static WSS4JInInterceptor expect(String username, String password) {
    Map<String, Object> properties = properties();
    properties.put(
        ConfigurationConstants.PW_CALLBACK_REF,
        (CallbackHandler)
            callbacks -> {
              WSPasswordCallback asked = (WSPasswordCallback) callbacks[0];
              if (username.equals(asked.getIdentifier())) {
                asked.setPassword(password);
              }
            });
    return new WSS4JInInterceptor(properties);
  }

  private static WSS4JOutInterceptor show(String username, String password) {
    Map<String, Object> properties = properties();
    properties.put(ConfigurationConstants.USER, username);
    properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_NONCE, "true");
    properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_CREATED, "true");
    properties.put(
        ConfigurationConstants.PW_CALLBACK_REF,
        (CallbackHandler) callbacks -> ((WSPasswordCallback) callbacks[0]).setPassword(password));
    return new WSS4JOutInterceptor(properties);
  }

  private static Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ConfigurationConstants.ACTION, ConfigurationConstants.USERNAME_TOKEN);
    properties.put(ConfigurationConstants.PASSWORD_TYPE, WSS4JConstants.PW_DIGEST);
    return properties;
  }
}
