package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Tell a party what concerns it.
 *
 * @param header what every instruction carries
 * @param kind kind
 * @param blNo bill of lading number
 * @param bookingNo booking number
 * @param containerNo container number, ISO 6346 where well formed
 * @param orderNo pick-up order number
 * @param documentNo document number
 * @param text text
 */
public record NotifyParty(
    InstructionHeader header,
    NoticeKind kind,
    Optional<String> blNo,
    Optional<String> bookingNo,
    Optional<String> containerNo,
    Optional<String> orderNo,
    Optional<String> documentNo,
    Optional<String> text)
    implements Instruction {}
