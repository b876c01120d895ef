package org.singlewindow.hub.flow.transport;

import java.util.Optional;

/**
 * How we and a party know and reach each other: {@code hub.partners.<party>} in the configuration
 * or the environment, never in an adapter's folder.
 *
 * @param apiKeySha256 SHA-256, hex, of the key the party shows at our HTTP doors
 * @param http where its notices go
 * @param sftp its SFTP host
 * @param soap its SOAP endpoint, and both sides' names and passwords
 */
public record PartnerAccess(
    Optional<String> apiKeySha256,
    Optional<HttpAccess> http,
    Optional<SftpAccess> sftp,
    Optional<SoapAccess> soap) {

  /**
   * Where notices go.
   *
   * @param key what we show there in {@code X-API-Key}
   */
  public record HttpAccess(String url, String key) {}

  /**
   * An SFTP host.
   *
   * @param privateKeyFile our key
   * @param knownHostsFile its host key, pinned
   */
  public record SftpAccess(
      String host, int port, String username, String privateKeyFile, String knownHostsFile) {}

  /**
   * A SOAP endpoint.
   *
   * @param username ours there
   * @param password ours there
   * @param theirUsername theirs at our door
   * @param theirPassword theirs at our door
   */
  public record SoapAccess(
      String url, String username, String password, String theirUsername, String theirPassword) {}
}
