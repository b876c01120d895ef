package org.singlewindow.bench.peer;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** What the peer writes to partners: templates with the order's values in them. */
public final class PartnerTexts {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  private PartnerTexts() {}

  /** COREOR for the terminal, the same segments as the hub writes. */
  public static String coreor(Order order) {
    String now = LocalDateTime.now().format(STAMP);
    String reference = order.releaseNo();
    return """
        UNB+UNOC:3+SWHUB+%8$s+%1$s:%2$s+%3$s'
        UNH+%3$s+COREOR:D:95B:UN'
        BGM+129+%3$s+9'
        RFF+BM:%4$s'
        TDT+20'
        NAD+CF+%5$s:160:ZZZ'
        NAD+FW+%6$s:160:ZZZ'
        EQD+CN+%7$s+++3+5'
        RFF+RE:%3$s'
        CNT+16:1'
        UNT+10+%3$s'
        UNZ+1+%3$s'
        """
        .formatted(
            now.substring(2, 8),
            now.substring(8, 12),
            reference,
            order.billOfLading(),
            order.line(),
            order.agent(),
            order.containerNos().get(0),
            order.terminal());
  }

  /** A small XML payload for customs. */
  public static String arrival(Order order) {
    return """
        <Message xmlns="urn:example:customs-site:1">
          <Head><MessageId>%1$s</MessageId><MessageType>MT3101</MessageType><SendId>2301SWHUB0001</SendId>\
        <ReceiveId>2301</ReceiveId><SendTime>%2$s</SendTime></Head>
          <Body><Arrival><ContainerNum>%3$s</ContainerNum><FullnessCode>5</FullnessCode><BillNo>%4$s</BillNo>\
        <Site>CNLYG230132/2301</Site><ArrivalTime>%2$s</ArrivalTime></Arrival></Body>
        </Message>
        """
        .formatted(
            order.releaseNo(),
            LocalDateTime.now().format(STAMP),
            order.containerNos().get(0),
            order.billOfLading());
  }
}
