package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Tell the sender of a message what became of it.
 *
 * @param header what every instruction carries
 * @param interchange which it came in
 * @param messageNo DE 0062
 * @param type its name, for example CODECO
 * @param documentNo the sender's number of the document (BGM, DE 1004)
 * @param accepted whether it was taken
 * @param refusals why not
 */
public record AcknowledgeMessage(
    InstructionHeader header,
    Interchange interchange,
    String messageNo,
    String type,
    Optional<String> documentNo,
    boolean accepted,
    List<MessageRefusal> refusals)
    implements Instruction {}
