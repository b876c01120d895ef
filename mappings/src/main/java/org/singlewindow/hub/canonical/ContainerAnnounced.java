package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line or its agent announces a container to a terminal or depot (COPARN).
 *
 * @param header what every event carries
 * @param purpose purpose
 * @param documentNo document number
 * @param bookingNo booking no
 * @param containerNo absent: a quantity of a type
 * @param sizeType ISO 6346 size and type
 * @param fullness fullness
 * @param status status
 * @param voyageNo voyage no
 * @param vesselId vessel id
 * @param grossKg verified gross mass where given, kilograms
 */
public record ContainerAnnounced(
    EventHeader header,
    AnnouncementPurpose purpose,
    String documentNo,
    Optional<String> bookingNo,
    Optional<String> containerNo,
    Optional<String> sizeType,
    Optional<Fullness> fullness,
    Optional<TradeStatus> status,
    Optional<String> voyageNo,
    Optional<String> vesselId,
    Optional<BigDecimal> grossKg)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.booking(bookingNo), Subject.container(containerNo));
  }
}
