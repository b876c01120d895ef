package org.singlewindow.hub.canonical;

/**
 * Tell the inspection area that somebody does not come.
 *
 * @param header what every instruction carries
 * @param applicationNo the applicant's number
 * @param holdNo customs' number of the hold or inspection instruction
 * @param containerNo container number, ISO 6346 where well formed
 * @param slotNo the area's number of the slot
 */
public record UnscheduleInspection(
    InstructionHeader header,
    String applicationNo,
    String holdNo,
    String containerNo,
    String slotNo)
    implements Instruction {}
