package org.singlewindow.hub.app;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import org.singlewindow.hub.flow.Spans;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends traces to a collector, where one is configured; else nothing of this exists. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${hub.watch.otlp-endpoint:}' != ''")
class TraceConfiguration {

  @Bean(destroyMethod = "close")
  OpenTelemetrySdk hubTraces(MetricsProperties properties) {
    OtlpHttpSpanExporter exporter =
        OtlpHttpSpanExporter.builder().setEndpoint(properties.otlpEndpoint()).build();
    Attributes name = Attributes.of(AttributeKey.stringKey("service.name"), "single-window-hub");
    SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .setResource(Resource.getDefault().merge(Resource.create(name)))
            .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
            .build();
    Tracer tracer = provider.get("org.singlewindow.hub");
    Spans.collect(step -> tell(tracer, step));
    return OpenTelemetrySdk.builder().setTracerProvider(provider).build();
  }

  private static void tell(Tracer tracer, Spans.Step step) {
    SpanContext parent =
        SpanContext.createFromRemoteParent(
            step.trace(), step.parent(), TraceFlags.getSampled(), TraceState.getDefault());
    tracer
        .spanBuilder(step.name())
        .setParent(Context.root().with(Span.wrap(parent)))
        .setSpanKind(SpanKind.INTERNAL)
        .setStartTimestamp(step.from())
        .setAttribute("hub.link", step.link())
        .setAttribute("hub.id", step.id())
        .startSpan()
        .end(step.to());
  }
}
