package org.singlewindow.hub.flow.transport;

import java.util.Optional;

/**
 * How we and a party know and reach each other: {@code hub.partners.<party>} in the configuration
 * or the environment, never in an adapter's folder.
 *
 * <p>Spring binds what is absent as null; the house asks by the methods that say so.
 *
 * @param apiKeySha256 SHA-256, hex, of the key the party shows at our HTTP doors
 * @param http where its notices go
 * @param sftp its SFTP host
 * @param soap its SOAP endpoint, and both sides' names and passwords
 * @param jms how it signs in at our broker
 * @param delivery how fast and how often we send to it, where it differs from {@code hub.send}
 */
public record PartnerAccess(
    String apiKeySha256,
    HttpAccess http,
    SftpAccess sftp,
    SoapAccess soap,
    JmsAccess jms,
    DeliveryLimits delivery) {

  /** How fast and how often we send to it, where it differs. */
  public Optional<DeliveryLimits> findDelivery() {
    return Optional.ofNullable(delivery);
  }

  /** True when it says nothing of how the party is known or reached. */
  public boolean isDeliveryOnly() {
    return apiKeySha256 == null && http == null && sftp == null && soap == null && jms == null;
  }

  /** The same access with these limits. */
  public PartnerAccess with(DeliveryLimits limits) {
    return new PartnerAccess(apiKeySha256, http, sftp, soap, jms, limits);
  }

  /** The digest of its key, where it may knock at HTTP doors. */
  public Optional<String> findApiKeySha256() {
    return Optional.ofNullable(apiKeySha256);
  }

  /** Where its notices go, where it wants any. */
  public Optional<HttpAccess> findHttp() {
    return Optional.ofNullable(http);
  }

  /** Its SFTP host, where it has one. */
  public Optional<SftpAccess> findSftp() {
    return Optional.ofNullable(sftp);
  }

  /** Its SOAP endpoint, where it has one. */
  public Optional<SoapAccess> findSoap() {
    return Optional.ofNullable(soap);
  }

  /** How it signs in at our broker, where it does. */
  public Optional<JmsAccess> findJms() {
    return Optional.ofNullable(jms);
  }

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

  /**
   * A user of our broker.
   *
   * @param username theirs
   * @param passwordSha256 SHA-256, hex, of their password; we do not keep the password
   */
  public record JmsAccess(String username, String passwordSha256) {}
}
