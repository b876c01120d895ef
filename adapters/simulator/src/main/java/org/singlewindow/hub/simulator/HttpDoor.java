package org.singlewindow.hub.simulator;

import jakarta.servlet.Servlet;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** The one HTTP port of the simulated house: control API, notices and SOAP. */
final class HttpDoor implements AutoCloseable {

  private final Tomcat tomcat = new Tomcat();

  /** Opens it on loopback. */
  HttpDoor(int port, Path work, Bus bus, Servlet control, Servlet notices) {
    tomcat.setBaseDir(work.toAbsolutePath().toString());
    Connector connector = new Connector();
    connector.setProperty("address", "127.0.0.1");
    connector.setPort(port);
    tomcat.setConnector(connector);
    Context context = tomcat.addContext("", null);
    CXFNonSpringServlet cxf = new CXFNonSpringServlet();
    cxf.setBus(bus);
    Tomcat.addServlet(context, "cxf", cxf).setLoadOnStartup(1);
    context.addServletMappingDecoded("/soap/*", "cxf");
    Tomcat.addServlet(context, "notices", notices);
    context.addServletMappingDecoded("/notices/*", "notices");
    Tomcat.addServlet(context, "control", control);
    context.addServletMappingDecoded("/*", "control");
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException("port " + port + " cannot be opened", e);
    }
  }

  int port() {
    return tomcat.getConnector().getLocalPort();
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException("the simulated partners do not stop", e);
    }
  }
}
