package org.singlewindow.hub.console;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator decides about the window, as {@code config/application.yaml} explains it.
 *
 * @param zone the clock on the wall of the port; UTC is shown beside it
 * @param signInFailuresMax wrong passwords in a row before the account rests
 * @param signInLockedFor how long it rests
 * @param liveEvery between two looks for news of a page that is open
 */
@ConfigurationProperties("hub.console")
public record ConsoleProperties(
    ZoneId zone, int signInFailuresMax, Duration signInLockedFor, Duration liveEvery) {}
