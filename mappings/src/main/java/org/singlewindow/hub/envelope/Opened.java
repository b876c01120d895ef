package org.singlewindow.hub.envelope;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Refusal;

/**
 * What was received, its wrappers taken off.
 *
 * @param documents what was within; the bytes themselves where nothing was wrapped
 * @param refusal why the wrapper cannot be taken off; then there are no documents
 */
public record Opened(List<Document> documents, Optional<Refusal> refusal) {

  /** The first document; what is given where nothing could be opened. */
  public byte[] first(byte[] otherwise) {
    return documents.isEmpty() ? otherwise : documents.get(0).bytes();
  }

  /**
   * One document.
   *
   * @param bytes as a message of its own would have come
   * @param wrappers what it was taken out of, outermost first: {@code DxpMsg/Data > ZIP}; empty
   *     where it was not wrapped
   * @param number the number the wrapper is known by; empty where it has none
   */
  public record Document(byte[] bytes, String wrappers, Optional<String> number) {}
}
