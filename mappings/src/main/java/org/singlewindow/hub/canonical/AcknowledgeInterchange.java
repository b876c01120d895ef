package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * Tell the sender of an interchange how its syntax was taken.
 *
 * @param header what every instruction carries
 * @param interchange which
 * @param action what became of it
 * @param faults what was wrong with the interchange itself
 * @param messages what became of its messages
 */
public record AcknowledgeInterchange(
    InstructionHeader header,
    Interchange interchange,
    InterchangeAction action,
    List<SyntaxFault> faults,
    List<MessageSyntax> messages)
    implements Instruction {}
