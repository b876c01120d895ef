package org.singlewindow.hub.house;

/**
 * The documents of one import release.
 *
 * @param no tells it from other releases of the same run
 * @param containerNo a container number with its right check digit
 */
public record Release(int no, String containerNo) {

  /** A release of its own bill and container. */
  public static Release of(int no) {
    String bare = "CSQU%06d".formatted(no);
    for (int digit = 0; digit < 10; digit++) {
      if (org.singlewindow.hub.canonical.ContainerNumber.isValid(bare + digit)) {
        return new Release(no, bare + digit);
      }
    }
    throw new IllegalStateException("no check digit for " + bare);
  }

  /** Its bill of lading. */
  public String bill() {
    return "BLTEST%05d".formatted(no);
  }

  /** The consignee's agent presents the bill. */
  public String exchange() {
    return """
        {"type":"bill-exchange","documentId":"EXC-%05d","billOfLading":"%s","kind":"ORIGINAL","containers":["%s"]}"""
        .formatted(no, bill(), containerNo);
  }

  /** The release agent releases container and cargo at once. */
  public String release() {
    return release("\"CONTAINER\",\"CARGO\"", "REL-%05d".formatted(no));
  }

  /** The release agent releases some of it. */
  public String release(String kinds, String documentId) {
    return """
        {"type":"release","documentId":"%s","billOfLading":"%s","releaseNo":"RO%05d","releases":[%s],"line":"line-alpha",
         "terminal":"terminal-alpha","consigneeAgent":"forwarder-alpha","containers":[{"number":"%s"}]}"""
        .formatted(documentId, bill(), no, kinds, containerNo);
  }

  /** The sample's values and this release's, for a partner's play. */
  public String with() {
    return "{\"BLLYG0001\":\"%s\",\"CSQU3054383\":\"%s\"}".formatted(bill(), containerNo);
  }
}
