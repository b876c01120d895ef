package org.singlewindow.hub.canonical;

import java.time.Instant;

/**
 * What every instruction carries.
 *
 * @param instructionId unique in the house and the same whenever the same decision is made again
 * @param causeEventId the event whose decision this is
 * @param toParty the party that is told, by its id in the Party table
 * @param subject what it is about; instructions about one subject keep their order on a link
 * @param issuedAt when it was decided
 */
public record InstructionHeader(
    String instructionId, String causeEventId, String toParty, Subject subject, Instant issuedAt) {}
