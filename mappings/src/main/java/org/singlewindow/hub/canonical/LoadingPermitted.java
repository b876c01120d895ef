package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Customs permits that an export container is loaded; told by the customs to site channel and by
 * nothing else.
 *
 * @param header what every event carries
 * @param documentNo document number
 * @param means what it may be loaded on
 * @param releaseMode customs' code for the way of release
 * @param containerNo container number, ISO 6346 where well formed
 * @param blNo bill of lading number
 * @param wagonNo wagon number
 * @param site the supervised site that was told
 */
public record LoadingPermitted(
    EventHeader header,
    String documentNo,
    LoadingMeans means,
    Optional<String> releaseMode,
    String containerNo,
    Optional<String> blNo,
    Optional<String> wagonNo,
    Optional<String> site)
    implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.bill(blNo));
  }
}
