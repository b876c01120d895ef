package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * One syntax error, by its code and its place as ISO 9735 counts.
 *
 * @param code DE 0085
 * @param tag of the segment
 * @param segment place in the message, UNH is 1; absent where it is about the interchange
 * @param element place in the segment, the tag is 1 (DE 0098)
 * @param component place in the composite, the first is 1 (DE 0104)
 */
public record SyntaxFault(
    String code,
    Optional<String> tag,
    Optional<Integer> segment,
    Optional<Integer> element,
    Optional<Integer> component) {}
