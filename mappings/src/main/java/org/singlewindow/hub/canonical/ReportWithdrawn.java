package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A report to customs is withdrawn (作废): a fact.
 *
 * @param header what every event carries
 * @param kind which report
 * @param documentNo the sender's number of the document
 * @param blNo bill of lading number
 * @param containerNo container number, ISO 6346 where well formed
 * @param wagonNo number of the wagon
 * @param reason why
 */
public record ReportWithdrawn(
    EventHeader header,
    ReportKind kind,
    Optional<String> documentNo,
    Optional<String> blNo,
    Optional<String> containerNo,
    Optional<String> wagonNo,
    Optional<String> reason)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.listOrDocument(
        header, documentNo, Subject.container(containerNo), Subject.bill(blNo));
  }
}
