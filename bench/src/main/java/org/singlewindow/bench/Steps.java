package org.singlewindow.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which step of the hub's way a class or a thread belongs to. */
final class Steps {

  static final String OTHER = "other (JDK and libraries nobody above called)";
  static final String LEDGER = "ledger, SQLite";

  private static final Map<String, String> BY_PACKAGE = new LinkedHashMap<>();
  private static final Map<String, String> BY_THREAD = new LinkedHashMap<>();

  static {
    put("EDIFACT reader and writer", "org.singlewindow.hub.edifact.");
    put("mapping, Saxon", "org.singlewindow.hub.mapping.", "net.sf.saxon.", "com.networknt.");
    put(
        "canonical XML, JAXB",
        "org.singlewindow.hub.canonical.",
        "org.glassfish.jaxb.",
        "jakarta.xml.bind.");
    put("journey", "org.singlewindow.hub.journey.");
    put(
        LEDGER,
        "org.singlewindow.hub.ledger.",
        "org.sqlite.",
        "com.zaxxer.",
        "org.springframework.jdbc.");
    put("flow, adapters", "org.singlewindow.hub.flow.", "org.singlewindow.hub.adapter.");
    put("wiring", "org.singlewindow.hub.");
    put(
        "JMS, Artemis",
        "org.apache.activemq.",
        "org.messaginghub.",
        "jakarta.jms.",
        "org.springframework.jms.",
        "org.apache.camel.component.jms.",
        "io.netty.");
    put("SFTP, jsch", "com.jcraft.", "org.apache.camel.component.file.");
    put("SOAP, CXF", "org.apache.cxf.", "org.apache.wss4j.", "org.apache.camel.component.cxf.");
    put(
        "HTTP door, Tomcat",
        "org.apache.catalina.",
        "org.apache.coyote.",
        "org.apache.tomcat.",
        "org.springframework.web.",
        "org.apache.camel.component.platform.",
        "org.apache.camel.http.");
    put("Camel core", "org.apache.camel.");
    put("logging", "ch.qos.logback.", "org.slf4j.", "org.jboss.logging.");
    put("Jackson", "com.fasterxml.");
    put("Spring core", "org.springframework.");

    thread("JVM: compilers", "C1 Compiler", "C2 Compiler", "Sweeper");
    thread("JVM: garbage collector", "GC ", "G1 ");
    thread("JVM: rest", "VM ", "Signal", "Service Thread", "Common-Cleaner", "Reference Handl");
  }

  private Steps() {}

  private static void put(String step, String... packages) {
    List.of(packages).forEach(name -> BY_PACKAGE.put(name, step));
  }

  private static void thread(String step, String... names) {
    List.of(names).forEach(name -> BY_THREAD.put(name, step));
  }

  /** The step a class belongs to; empty for the JDK and what is nobody's. */
  static Optional<String> ofClass(String className) {
    return first(BY_PACKAGE, className);
  }

  /** The step a thread of the JVM itself belongs to; empty for a thread that runs Java. */
  static Optional<String> ofThread(String name) {
    return first(BY_THREAD, name);
  }

  private static Optional<String> first(Map<String, String> steps, String name) {
    return steps.entrySet().stream()
        .filter(step -> name.startsWith(step.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
