package org.singlewindow.hub.simulator;

import java.nio.file.Path;

/**
 * Where simulated partners live. They bind to loopback only.
 *
 * @param home the folder with adapters/ and mappings/
 * @param data their own state: what they received, their files, their keys
 * @param httpPort control API, notices and SOAP
 * @param sftpPort the terminal's SFTP host
 * @param hubUrl where the hub answers, for SOAP calls to it
 * @param noticeKey what the hub must show when it posts a notice
 * @param soap names and passwords of both sides at the SOAP endpoints
 */
public record SimulatorConfig(
    Path home, Path data, int httpPort, int sftpPort, String hubUrl, String noticeKey, Soap soap) {

  /**
   * Who signs in where.
   *
   * @param hubUsername the hub's name at the partner
   * @param ownUsername the partner's name at the hub
   */
  public record Soap(
      String hubUsername, String hubPassword, String ownUsername, String ownPassword) {}
}
