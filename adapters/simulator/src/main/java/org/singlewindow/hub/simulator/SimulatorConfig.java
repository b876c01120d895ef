package org.singlewindow.hub.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where simulated partners live. They bind to loopback only.
 *
 * @param home the folder with adapters/, mappings/ and config/
 * @param parties the file of the Party table
 * @param adapterDirs folders of adapter folders; each adapter there is a partner
 * @param data their own state: what they received, their files, their keys
 * @param httpPort control API, notices and SOAP
 * @param sftpPort the SFTP host, for all that are carried by files
 * @param hubUrl where the hub answers, for SOAP calls to it
 * @param noticeKey what the hub must show when it posts a notice
 * @param jms the hub's broker
 * @param clock what samples are brought up to
 */
public record SimulatorConfig(
    Path home,
    Path parties,
    List<Path> adapterDirs,
    Path data,
    int httpPort,
    int sftpPort,
    String hubUrl,
    String noticeKey,
    Jms jms,
    Clock clock) {

  /** Takes a defensive copy. */
  public SimulatorConfig {
    adapterDirs = List.copyOf(adapterDirs);
  }

  /**
   * The hub's broker, as its operator has told the partners.
   *
   * @param url of the broker
   * @param toHub the queue a partner sends to, by its name
   * @param fromHub the queue a partner takes from, by its name
   * @param fileNameProperty where the hub says a message's file name
   */
  public record Jms(
      String url,
      UnaryOperator<String> toHub,
      UnaryOperator<String> fromHub,
      String fileNameProperty) {}
}
