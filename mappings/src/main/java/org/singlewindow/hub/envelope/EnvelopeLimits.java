package org.singlewindow.hub.envelope;

/**
 * What is taken off and unpacked at most.
 *
 * @param layersMax wrappers, encodings and packings within each other; the deepest known has four:
 *     DxpMsg, its base64, Zip, and the message
 * @param bytesMax bytes of all that comes out; four times what the door takes
 * @param ratioMax how many times larger unpacking may make something; manifests reach 40
 * @param documentsMax documents of one wrapper
 */
public record EnvelopeLimits(int layersMax, int bytesMax, int ratioMax, int documentsMax) {

  /** For files of at most 4 MB. */
  public static final EnvelopeLimits DEFAULT = new EnvelopeLimits(6, 16 << 20, 200, 200);
}
