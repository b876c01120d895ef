package org.singlewindow.hub.platform;

import java.util.List;
import java.util.Optional;

/**
 * A file as it was read.
 *
 * @param charset the character set it was read in: US-ASCII, UTF-8 or GB18030
 * @param messages what it holds, in its order; none when it is broken at its beginning
 * @param broken why it cannot be read to its end; then no message of it counts
 * @param warning what is odd about the whole file and was let through
 */
public record PlatformFile(
    String charset,
    List<PlatformMessage> messages,
    Optional<PlatformFinding> broken,
    Optional<PlatformFinding> warning) {

  static PlatformFile broken(PlatformFinding why) {
    return new PlatformFile("", List.of(), Optional.of(why), Optional.empty());
  }
}
