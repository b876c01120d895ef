package org.singlewindow.hub.console;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What an operator decides about the window, as {@code config/application.yaml} explains it.
 *
 * @param zone the clock on the wall of the port; UTC is shown beside it
 * @param signInFailuresMax wrong passwords in a row before the account rests
 * @param signInLockedFor how long it rests
 * @param liveEvery between two looks for news of a page that is open
 * @param marksMax cells of a workbook that come back with a comment
 * @param outcomesMax messages of one file that a page tells of
 * @param undoFor how long what a form submits may be taken back
 * @param leaveEvery between two looks for what is to leave
 * @param leftFor how long the form of what has left tells its outcome
 * @param draftFor how long a draft is kept that nobody touches
 * @param draftsMax drafts of one person
 * @param draftMax size of one
 */
@ConfigurationProperties("hub.console")
public record ConsoleProperties(
    ZoneId zone,
    int signInFailuresMax,
    Duration signInLockedFor,
    Duration liveEvery,
    int marksMax,
    int outcomesMax,
    Duration undoFor,
    Duration leaveEvery,
    Duration leftFor,
    Duration draftFor,
    int draftsMax,
    DataSize draftMax) {}
