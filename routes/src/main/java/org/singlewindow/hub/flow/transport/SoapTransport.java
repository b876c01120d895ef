package org.singlewindow.hub.flow.transport;

import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.cxf.common.DataFormat;
import org.apache.camel.component.cxf.jaxws.CxfEndpoint;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.flow.Busy;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.PushFailed;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.singlewindow.hub.flow.transport.PartnerAccess.SoapAccess;
import org.singlewindow.hub.mapping.Acknowledgement;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.mapping.Translator;

/**
 * SOAP both ways by the partner's own WSDL, whole payloads and no generated classes; both sides
 * sign in by UsernameToken. What is wrong with a message is said in the partner's own response.
 */
public class SoapTransport extends RouteBuilder {

  private static final int MILLIS_MAX = 20_000;

  private final AdapterFolder adapter;
  private final Path wsdl;
  private final SoapContract contract;
  private final SoapAccess access;
  private final Reception reception;
  private final Translator translator;
  private final RefusalText texts;

  /**
   * A transport.
   *
   * @param wsdl the contract, one service with one port
   */
  public SoapTransport(
      AdapterFolder adapter,
      Path wsdl,
      SoapAccess access,
      Reception reception,
      Translator translator,
      RefusalText texts) {
    this.adapter = adapter;
    this.wsdl = wsdl;
    this.contract = SoapContract.read(wsdl);
    this.access = access;
    this.reception = reception;
    this.translator = translator;
    this.texts = texts;
  }

  @Override
  public void configure() throws Exception {
    String name = adapter.manifest().name();
    CxfEndpoint door = soap("/" + name);
    door.getInInterceptors()
        .add(UsernameTokens.expect(access.theirUsername(), access.theirPassword()));
    from(door)
        .routeId(name + ".receive")
        .removeHeaders("*")
        .convertBodyTo(String.class) // bytes, before anything can consume the stream
        .doTry()
        .bean(this, "take")
        .doCatch(Busy.class)
        .bean(this, "busy")
        .end();

    CxfEndpoint theirs = soap(access.url());
    theirs.getOutInterceptors().add(UsernameTokens.show(access.username(), access.password()));
    from(Names.send(name))
        .routeId(name + ".send.soap")
        .errorHandler(noErrorHandler())
        .convertBodyTo(String.class, "UTF-8")
        .removeHeaders("*")
        .setHeader("operationName", method(this, "operation"))
        .doTry()
        .to(theirs)
        .bean(this, "reply")
        .doCatch(Exception.class)
        .bean(this, "notTaken")
        .end();
  }

  private CxfEndpoint soap(String address) {
    CxfEndpoint endpoint = new CxfEndpoint();
    endpoint.setCamelContext(getContext());
    endpoint.setAddress(address);
    endpoint.setWsdlURL(wsdl.toUri().toString());
    endpoint.setServiceNameAsQName(contract.service());
    endpoint.setPortNameAsQName(contract.port());
    endpoint.setDataFormat(DataFormat.PAYLOAD);
    endpoint.setLoggingFeatureEnabled(false);
    endpoint.setCxfConfigurer(new SoapTimeouts(MILLIS_MAX));
    return endpoint;
  }

  /** Takes a message and answers in the partner's own words. */
  public void take(Exchange exchange) {
    byte[] bytes = exchange.getMessage().getBody(String.class).getBytes(StandardCharsets.UTF_8);
    List<Receipt> receipts =
        reception.receive(adapter, adapter.manifest().name(), bytes, Optional.empty());
    Receipt receipt = receipts.get(0);
    boolean accepted = receipt.refusals().isEmpty();
    String text =
        receipt.refusals().stream()
            .map(one -> one.code() + " " + texts.say(one, "en") + " " + texts.say(one, "zh"))
            .collect(java.util.stream.Collectors.joining("\n"));
    byte[] answer =
        translator.acknowledge(
            adapter.manifest().speaks().get(0),
            new Acknowledgement(accepted, receipt.messageId(), text));
    exchange.getMessage().setBody(new String(answer, StandardCharsets.UTF_8));
  }

  /** We accept nothing at the moment: a fault of ours, not a refusal. */
  public void busy(Exchange exchange) {
    throw new SoapFault(
        "Nothing was accepted; send it again later. 未受理，请稍后重发。", Fault.FAULT_CODE_SERVER);
  }

  /** The operation of the contract that takes this payload. */
  public String operation(@Body String payload) {
    return contract.operation(payload);
  }

  /** The reply as bytes. */
  public void reply(Exchange exchange) {
    String reply = exchange.getMessage().getBody(String.class);
    exchange.getMessage().setBody(reply.getBytes(StandardCharsets.UTF_8));
  }

  /** Says whether the partner may have taken it all the same. */
  public void notTaken(Exchange exchange) throws PushFailed {
    Throwable cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    throw new PushFailed(
        String.valueOf(root.getMessage()), !(root instanceof ConnectException), cause);
  }
}
