package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.singlewindow.hub.mapping.StandardFolder;

/**
 * Who speaks in golden cases, and how: an adapter by its manifest, or a standard for itself.
 *
 * @param sayer the party that speaks where a case names none
 * @param standards folders of {@code mappings/}
 * @param receives names of messages it may be told
 * @param sends the message that carries an instruction, by the instruction's name
 * @param overrides its own mappings
 * @param answersInCall true when a reply comes in the same call and so names no instruction
 */
record Speech(
    String sayer,
    List<String> standards,
    Set<String> receives,
    Function<String, Optional<String>> sends,
    Optional<Path> overrides,
    boolean answersInCall) {

  /** An adapter's. */
  static Speech of(AdapterFolder adapter) {
    Manifest manifest = adapter.manifest();
    Map<String, String> sends = manifest.sends();
    return new Speech(
        manifest.name(),
        manifest.speaks(),
        manifest.receives().keySet(),
        name -> Optional.ofNullable(sends.get(name)),
        adapter.overrides(),
        manifest.carried().send().filter(send -> send.by().equals("soap")).isPresent());
  }

  /**
   * A standard's, for the cases of one of its messages. It is told every message it knows, whatever
   * their case, and sends each instruction as this message.
   *
   * @param sayer who speaks where a case names nobody
   */
  static Speech of(StandardFolder standard, Path message, String sayer) {
    String name = standard.messageName(message);
    return new Speech(
        sayer,
        standard.speaks().stream().map(StandardFolder::name).toList(),
        StandardFolder.messageNames(standard.speaks()),
        any -> Optional.of(name),
        Optional.empty(),
        standard.answersInCall());
  }
}
