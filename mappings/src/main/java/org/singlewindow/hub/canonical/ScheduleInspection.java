package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * Tell the inspection area who comes, with what, and when.
 *
 * @param header what every instruction carries
 * @param applicationNo the applicant's number
 * @param holdNo customs' number of the hold or inspection instruction
 * @param containerNo container number, ISO 6346 where well formed
 * @param slotNo the area's number of the slot
 * @param from begin
 * @param until end
 * @param mode how it is inspected
 * @param applicant the agent
 * @param attendance who will be there
 * @param attendee name of who will be there
 */
public record ScheduleInspection(
    InstructionHeader header,
    String applicationNo,
    String holdNo,
    String containerNo,
    String slotNo,
    Instant from,
    Instant until,
    Optional<InspectionMode> mode,
    String applicant,
    Attendance attendance,
    Optional<String> attendee)
    implements Instruction {}
