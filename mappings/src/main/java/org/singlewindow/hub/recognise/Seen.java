package org.singlewindow.hub.recognise;

import java.util.function.Predicate;

/**
 * What was seen in a file that no standard of ours reads.
 *
 * @param format what to call it where no row of the table fits
 * @param place where the telling part stands
 * @param came the telling part, for a person: a root element, a message type, a first line
 * @param fits whether a sign of the table fits it
 */
record Seen(String format, String place, String came, Predicate<String> fits) {}
