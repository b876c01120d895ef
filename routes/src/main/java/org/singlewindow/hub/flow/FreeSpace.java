package org.singlewindow.hub.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks whether the disk can keep what we would accept. A broker on a full disk would block its
 * producers; we say 503 before that.
 *
 * @param folder on the disk in question
 * @param bytesMin below it nothing is accepted
 */
public record FreeSpace(Path folder, long bytesMin) {

  /**
   * Looks.
   *
   * @throws Busy when there is too little
   */
  public void check() {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < bytesMin) {
        throw new Busy("free disk is " + free + " bytes, at least " + bytesMin + " are kept", null);
      }
    } catch (IOException e) {
      throw new Busy("the disk does not answer", e);
    }
  }
}
