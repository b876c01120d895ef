package org.singlewindow.bench.peer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.namespace.QName;
import org.apache.camel.CamelContext;
import org.apache.camel.component.cxf.common.DataFormat;
import org.apache.camel.component.cxf.jaxws.CxfConfigurer;
import org.apache.camel.component.cxf.jaxws.CxfEndpoint;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.frontend.AbstractWSDLBasedEndpointFactory;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.singlewindow.hub.simulator.DemoSecrets;

/**
 * Where the simulated partners are reached: the same hosts, keys and passwords as the hub uses,
 * with the same options.
 *
 * @param partners the folder of the simulated house, with its keys
 * @param contract the folder with the customs' WSDL
 */
record PartnerAddresses(Path partners, Path contract, int sftpPort, int httpPort) {

  private static final String NAMESPACE = "urn:example:customs-site:1";
  private static final String TERMINAL = "terminal-alpha";
  private static final String CUSTOMS = "customs-alpha";

  /** The terminal's folder; connections stay open. */
  String terminal() {
    Path keys = partners.resolve("keys");
    return "sftp://%s@127.0.0.1:%d/inbound?privateKeyFile=%s&knownHostsFile=%s"
            .formatted(TERMINAL, sftpPort, keys.resolve("hub-key"), keys.resolve("known_hosts"))
        + "&useUserKnownHostsFile=false&strictHostKeyChecking=yes"
        + "&preferredAuthentications=publickey&autoCreate=false&connectTimeout=10000"
        + "&soTimeout=10000&timeout=10000&maximumReconnectAttempts=0&jschLoggingLevel=OFF"
        + "&tempPrefix=.part-&fileExist=Ignore&disconnect=false&stepwise=false";
  }

  /** The customs' SOAP door, signed in by UsernameToken. */
  CxfEndpoint customs(CamelContext camel) {
    CxfEndpoint endpoint = new CxfEndpoint();
    endpoint.setCamelContext(camel);
    endpoint.setAddress("http://127.0.0.1:%d/soap/%s".formatted(httpPort, CUSTOMS));
    endpoint.setWsdlURL(contract.resolve("customs.wsdl").toAbsolutePath().toUri().toString());
    endpoint.setServiceNameAsQName(new QName(NAMESPACE, "CustomsSiteService"));
    endpoint.setPortNameAsQName(new QName(NAMESPACE, "CustomsSite"));
    endpoint.setDataFormat(DataFormat.PAYLOAD);
    endpoint.setLoggingFeatureEnabled(false);
    endpoint.setCxfConfigurer(new SameClientAsTheHub());
    endpoint.getOutInterceptors().add(signIn(DemoSecrets.HUB, DemoSecrets.ofHubAt(CUSTOMS)));
    return endpoint;
  }

  private static WSS4JOutInterceptor signIn(String username, String password) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ConfigurationConstants.ACTION, ConfigurationConstants.USERNAME_TOKEN);
    properties.put(ConfigurationConstants.PASSWORD_TYPE, WSS4JConstants.PW_DIGEST);
    properties.put(ConfigurationConstants.USER, username);
    properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_NONCE, "true");
    properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_CREATED, "true");
    properties.put(
        ConfigurationConstants.PW_CALLBACK_REF,
        (CallbackHandler) callbacks -> ((WSPasswordCallback) callbacks[0]).setPassword(password));
    return new WSS4JOutInterceptor(properties);
  }

  /** The same HTTP client under CXF as the hub's. */
  private static final class SameClientAsTheHub implements CxfConfigurer {

    @Override
    public void configure(AbstractWSDLBasedEndpointFactory factory) {
      // nothing to set
    }

    @Override
    public void configureClient(Client client) {
      client.getEndpoint().put("force.urlconnection.http.conduit", Boolean.TRUE);
    }

    @Override
    public void configureServer(Server server) {
      // no server here
    }
  }
}
