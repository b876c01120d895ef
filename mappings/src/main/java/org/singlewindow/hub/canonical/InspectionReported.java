package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Customs says how an inspection went: recorded, and no lift.
 *
 * @param header what every event carries
 * @param holdNo customs' number of the hold or inspection instruction
 * @param containerNo container number, ISO 6346 where well formed
 * @param outcome how it went
 * @param mode how it is inspected
 * @param documentNo the sender's number of the document
 * @param remark in words of customs
 */
public record InspectionReported(
    EventHeader header,
    String holdNo,
    String containerNo,
    InspectionOutcome outcome,
    Optional<InspectionMode> mode,
    Optional<String> documentNo,
    Optional<String> remark)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo));
  }
}
