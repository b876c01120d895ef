package org.singlewindow.hub.flow.transport;

import org.apache.camel.component.cxf.jaxws.CxfConfigurer;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.frontend.AbstractWSDLBasedEndpointFactory;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;

/**
 * No call waits for ever.
 *
 * @param millisMax for connecting and for the answer
 */
record SoapTimeouts(long millisMax) implements CxfConfigurer {

  @Override
  public void configure(AbstractWSDLBasedEndpointFactory factory) {
    // nothing to set on the factory
  }

  @Override
  public void configureClient(Client client) {
    HTTPClientPolicy policy = new HTTPClientPolicy();
    policy.setConnectionTimeout(millisMax);
    policy.setReceiveTimeout(millisMax);
    policy.setAllowChunking(false);
    policy.setVersion("1.1");
    ((HTTPConduit) client.getConduit()).setClient(policy);
    // CXF's other client sends now and then a body of no bytes when the length is told beforehand
    client.getEndpoint().put("force.urlconnection.http.conduit", Boolean.TRUE);
  }

  @Override
  public void configureServer(Server server) {
    // the door's limits are the web server's
  }
}
