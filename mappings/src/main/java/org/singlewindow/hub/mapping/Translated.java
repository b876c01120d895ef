package org.singlewindow.hub.mapping;

import java.util.List;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;

/**
 * One message of what was received, in our words, or why not.
 *
 * @param messageId its identity, as its standard declares it; empty when none could be read
 * @param messageName its name, for example CODECO; empty when unknown
 * @param events what it tells us; empty when refused
 * @param refusals everything that is wrong with it; empty when accepted
 * @param warnings what is odd and was let through
 */
public record Translated(
    String messageId,
    String messageName,
    List<Event> events,
    List<Refusal> refusals,
    List<Refusal> warnings) {}
