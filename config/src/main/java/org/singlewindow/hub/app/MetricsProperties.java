package org.singlewindow.hub.app;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the house is watched.
 *
 * @param every between two looks at ledger and broker; a scrape in between gets the last look
 * @param proofEvery between two real writes that prove readiness; a probe in between gets the last
 * @param proofMax a probe waits no longer for a proof; without one the house is not ready
 * @param stillMax a loop that has not turned for longer stands still
 * @param otlpEndpoint where OpenTelemetry's collector takes traces; empty: nobody collects
 * @param referencesMax references that one answer of the reconciliation counts
 */
@ConfigurationProperties("hub.watch")
record MetricsProperties(
    Duration every,
    Duration proofEvery,
    Duration proofMax,
    Duration stillMax,
    String otlpEndpoint,
    int referencesMax) {}
