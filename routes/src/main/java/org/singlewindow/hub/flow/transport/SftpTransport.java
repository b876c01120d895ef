package org.singlewindow.hub.flow.transport;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFileOperationFailedException;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.flow.Busy;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.PushFailed;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.singlewindow.hub.flow.transport.PartnerAccess.SftpAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files in folders of a partner's SFTP host. One of theirs is deleted when it is on our disk and
 * not before. Ours are written aside and renamed, under a name that is the same for every repeat; a
 * name that is taken already counts as taken.
 */
public class SftpTransport extends RouteBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(SftpTransport.class);
  private static final int MILLIS_MAX = 10_000;

  private final AdapterFolder adapter;
  private final SftpAccess access;
  private final Reception reception;
  private final int bytesMax;
  private final BooleanSupplier fetches;

  /**
   * A transport.
   *
   * @param bytesMax a larger file is left where it is and said
   * @param fetches false while another node fetches for all
   */
  public SftpTransport(
      AdapterFolder adapter,
      SftpAccess access,
      Reception reception,
      int bytesMax,
      BooleanSupplier fetches) {
    this.adapter = adapter;
    this.access = access;
    this.reception = reception;
    this.bytesMax = bytesMax;
    this.fetches = fetches;
  }

  @Override
  public void configure() {
    Manifest.Carried carried = adapter.manifest().carried();
    carried.receive().filter(SftpTransport::isOurs).ifPresent(this::receive);
    carried.send().filter(SftpTransport::isOurs).ifPresent(this::send);
  }

  private static boolean isOurs(Manifest.Carriage way) {
    return way.by().equals("sftp");
  }

  private String host(Manifest.Carriage way) {
    return "sftp://%s@%s:%d/%s?privateKeyFile=%s&knownHostsFile=%s&useUserKnownHostsFile=false"
            .formatted(
                access.username(),
                access.host(),
                access.port(),
                way.folder().orElseThrow(),
                access.privateKeyFile(),
                access.knownHostsFile())
        + "&strictHostKeyChecking=yes&preferredAuthentications=publickey&autoCreate=false"
        + "&connectTimeout="
        + MILLIS_MAX
        + "&soTimeout="
        + MILLIS_MAX
        + "&timeout="
        + MILLIS_MAX
        + "&maximumReconnectAttempts=0&jschLoggingLevel=OFF";
  }

  private void receive(Manifest.Carriage way) {
    bindToRegistry(turns(), new FetchTurns(fetches));
    from(host(way)
            + "&delay="
            + way.pollEvery().toMillis()
            + "&delete=true&sortBy=file:modified;file:name&maxMessagesPerPoll=50"
            + "&exclude=RAW(^[.].*|.*[.](part|tmp|uploading)$)" // what is being written has such a
            // name
            + "&runLoggingLevel=OFF&throwExceptionOnConnectFailed=false&backoffMultiplier=4"
            + "&backoffErrorThreshold=3&readLock=none&pollStrategy=#"
            + turns())
        .routeId(adapter.manifest().name() + ".receive")
        .onException(Busy.class)
        .logStackTrace(false) // Reception has said why, once for all
        .handled(false)
        .end()
        .onException(Exception.class)
        .handled(false) // the file stays and is read again
        .end()
        .bean(this, "take");
  }

  private String turns() {
    return adapter.manifest().name() + "-turns";
  }

  /** Takes one file. */
  public void take(Exchange exchange) {
    String name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class);
    byte[] bytes = exchange.getMessage().getBody(byte[].class);
    if (bytes.length > bytesMax) {
      // it stays where it is: what we cannot keep we do not take away
      throw new IllegalStateException(
          "HUB-R409 %s of %s has %d bytes, at most %d are taken"
              .formatted(name, adapter.manifest().name(), bytes.length, bytesMax));
    }
    List<Receipt> receipts = reception.receiveFile(adapter, adapter.manifest().name(), bytes, name);
    for (Receipt receipt : receipts) {
      LOG.info("{} {} {} {}", name, receipt.messageName(), receipt.messageId(), receipt.outcome());
    }
  }

  private void send(Manifest.Carriage way) {
    from(Names.send(adapter.manifest().name()))
        .routeId(adapter.manifest().name() + ".send.sftp")
        .errorHandler(noErrorHandler())
        .setHeader(Exchange.FILE_NAME, header(Names.FILE_NAME))
        .removeHeaders("hub*")
        .doTry()
        .to(host(way) + "&tempPrefix=.part-&fileExist=Ignore&disconnect=false&stepwise=false")
        .setBody(constant(null))
        .doCatch(GenericFileOperationFailedException.class)
        .bean(this, "notTaken")
        .end();
  }

  /** Says whether the partner may have taken it all the same. */
  public void notTaken(Exchange exchange) throws PushFailed {
    Exception cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    boolean connected = !String.valueOf(cause.getMessage()).contains("Cannot connect");
    throw new PushFailed(adapter.manifest().name() + ": " + cause.getMessage(), connected, cause);
  }
}
