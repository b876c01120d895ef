package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Tell customs that an application for diversion is taken back.
 *
 * @param header what every instruction carries
 * @param diversionNo number of the diversion application
 * @param applicant who applied
 * @param reason why
 */
public record WithdrawDiversion(
    InstructionHeader header, String diversionNo, String applicant, Optional<String> reason)
    implements Instruction {}
