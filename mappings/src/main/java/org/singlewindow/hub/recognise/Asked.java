package org.singlewindow.hub.recognise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a file is to be read.
 *
 * @param standards the only ones it may be in; empty for all there are
 * @param receives the only messages it may be; empty for all of these standards
 * @param overrides a partner's own mappings
 * @param saidBy who is taken to have sent it
 * @param registered true when every party it names must be registered, as for a partner of ours
 * @param language of advice: {@code en} or {@code zh}
 */
public record Asked(
    List<String> standards,
    Set<String> receives,
    Optional<Path> overrides,
    String saidBy,
    boolean registered,
    String language) {

  /** Anybody's file, in any standard. */
  public static Asked anything(String saidBy, String language) {
    return new Asked(List.of(), Set.of(), Optional.empty(), saidBy, false, language);
  }
}
