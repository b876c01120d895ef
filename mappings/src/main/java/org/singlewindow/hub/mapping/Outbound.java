package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Instruction;

/**
 * What shall be said, and how.
 *
 * @param instruction what
 * @param standards folders of {@code mappings/} the adapter speaks; the first that writes the
 *     message does
 * @param message its message, by name
 * @param reference ours on this link, the same for every repeat
 * @param sequence ours on this link
 * @param overrides the adapter's own mappings, where it has some
 */
public record Outbound(
    Instruction instruction,
    List<String> standards,
    String message,
    String reference,
    long sequence,
    Optional<Path> overrides) {}
