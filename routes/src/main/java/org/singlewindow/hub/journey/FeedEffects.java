package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.StockReported;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.VesselCallReported;

/** What the thin feeds change that everybody builds upon: vessel calls and the yards' stock. */
final class FeedEffects {

  private FeedEffects() {}

  static void call(VesselCallReported event, Situation desk) {
    Subject subject = Subject.voyage(event.vesselId(), event.voyageNo());
    VoyageDossier call = desk.voyage(subject).said(event);
    desk.put(call);
    CutOffs.said(event, call, desk);
    event
        .importVoyageNo()
        .map(no -> Subject.voyage(event.vesselId(), no))
        .ifPresent(in -> desk.put(desk.voyage(in).said(event))); // one call, known by both numbers
  }

  static void stock(StockReported event, Situation desk) {
    desk.put(desk.yard(event.header().saidBy()).said(event));
  }
}
