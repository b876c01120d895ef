package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** An instruction leaves when the ledger has given it away, and not before. */
class SendPipelineTest {

  private static final DeliveryPolicy POLICY =
      new DeliveryPolicy(
          3, Duration.ofSeconds(1), Duration.ofSeconds(9), 0, 1, 1000, 9, Duration.ofSeconds(1));

  private final List<String> steps = new CopyOnWriteArrayList<>();

  /** The way out, each step noted, of a ledger that gives away what is called free. */
  private final class Noted extends Sending {

    private Noted() {
      super(null, POLICY, null);
    }

    @Override
    public void claim(String instructionId, Exchange exchange) {
      steps.add("claim " + instructionId);
      exchange.setRouteStop(!instructionId.equals("free"));
    }

    @Override
    public void write(Exchange exchange) {
      steps.add("write");
    }

    @Override
    public void took(Exchange exchange) {
      steps.add("took");
    }

    @Override
    public void failed(Exchange exchange) {
      steps.add("failed");
    }
  }

  private List<String> stepsOf(String instructionId) throws Exception {
    try (DefaultCamelContext camel = new DefaultCamelContext()) {
      camel.addComponent("jms", new SedaComponent());
      camel.addRoutes(new SendPipeline("portal", new Noted(), POLICY));
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              from(Names.send("portal")).process(push -> steps.add("push"));
            }
          });
      camel.start();
      camel
          .createProducerTemplate()
          .requestBody("jms:queue:" + Names.queueOut("portal"), instructionId);
    }
    return steps;
  }

  @Test
  void whatIsNotClaimedIsNotPushed() throws Exception {
    assertThat(stepsOf("taken-by-another")).containsExactly("claim taken-by-another");
  }

  @Test
  void itIsClaimedThenWrittenThenPushedThenRecorded() throws Exception {
    assertThat(stepsOf("free")).containsExactly("claim free", "write", "push", "took");
  }
}
