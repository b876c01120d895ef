package org.singlewindow.hub.app;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How dead letters are sent again, by ramp.
 *
 * @param failureMax a larger part of a step that fails stops it, 0 to 1
 * @param outcomeMax no step is waited for longer
 */
@ConfigurationProperties("hub.dead-letters")
record DeadLetterProperties(double failureMax, Duration outcomeMax) {}
