package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * What became of one message by its syntax.
 *
 * @param messageNo DE 0062
 * @param type S009/0065
 * @param version S009/0052
 * @param release S009/0054
 * @param agency S009/0051
 * @param association S009/0057
 * @param accepted whether it was taken
 * @param faults why not, or what was wrong and borne
 */
public record MessageSyntax(
    String messageNo,
    String type,
    String version,
    String release,
    Optional<String> agency,
    Optional<String> association,
    boolean accepted,
    List<SyntaxFault> faults) {}
