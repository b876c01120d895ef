package org.singlewindow.hub.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.RailMoveReported;
import org.singlewindow.hub.canonical.StockReported;
import org.singlewindow.hub.canonical.TransportAnnounced;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.canonical.VesselMoveReported;
import org.singlewindow.hub.ledger.LedgerView;

/**
 * What customs supervises, taken from what the partners' systems told anyway: truck, ship, cargo
 * and person, in, out, in stock, loaded and discharged (车船货人, 进出存及装卸; SR-15-50). Nobody types it.
 */
public class Supervision {

  private static final int ROWS_MAX = 500;
  private static final List<Class<? extends Event>> FACTS =
      List.of(
          ContainerGated.class,
          VesselMoveReported.class,
          VesselCallReported.class,
          RailMoveReported.class,
          TransportAnnounced.class,
          StockReported.class);

  private final LedgerView view;

  /** Supervision of this ledger. */
  public Supervision(LedgerView view) {
    this.view = view;
  }

  /**
   * The facts after one, in the order they were recorded.
   *
   * @param after the {@code next} of the answer before; 0 for the first
   * @return at most 500 rows, where the next begin, and how many diversions were late
   */
  public Map<String, Object> after(long after) {
    List<Map<String, Object>> rows = new ArrayList<>();
    long next = after;
    List<String> types = FACTS.stream().map(Class::getSimpleName).toList();
    for (LedgerView.NumberedEvent one : view.listFacts(types, after, ROWS_MAX)) {
      rows.add(row(one));
      next = one.seq();
    }
    return Map.of("facts", rows, "next", next, "diversions", DiversionFigures.of(view));
  }

  private static Map<String, Object> row(LedgerView.NumberedEvent one) {
    Event event = one.event();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("no", one.seq());
    row.put("at", event.header().occurredAt().toString());
    row.put("source", event.header().saidBy());
    if (event instanceof ContainerGated gated) {
      row.put("movement", gated.direction().name());
      cargo(row, gated.containerNo(), gated.blNo(), gated.bookingNo());
      put(row, "truck", gated.plateNo());
      row.put("fullness", gated.fullness().name());
      put(row, "grossKg", gated.grossKg());
    } else if (event instanceof VesselMoveReported moved) {
      row.put("movement", moved.move().name());
      cargo(row, moved.containerNo(), moved.blNo(), moved.bookingNo());
      put(row, "ship", moved.vesselId());
      put(row, "voyage", moved.voyageNo());
    } else if (event instanceof RailMoveReported moved) {
      row.put("movement", moved.move().name());
      cargo(row, moved.containerNo(), Optional.empty(), moved.bookingNo());
      row.put("train", moved.trainNo());
      put(row, "wagon", moved.wagonNo());
    } else {
      means(row, event);
    }
    return row;
  }

  private static void means(Map<String, Object> row, Event event) {
    if (event instanceof VesselCallReported call) {
      row.put("movement", call.status().name());
      row.put("ship", call.vesselId());
      row.put("voyage", call.voyageNo());
      put(row, "berth", call.berth());
    } else if (event instanceof TransportAnnounced announced) {
      row.put("movement", "ANNOUNCED");
      put(row, "container", announced.containerNo());
      put(row, "truck", announced.meansNo());
      put(row, "person", announced.driver());
    } else if (event instanceof StockReported stock) {
      row.put("movement", "STOCK");
      put(row, "line", stock.line());
      row.put("sizeType", stock.sizeType());
      row.put("quantity", stock.quantity());
    }
  }

  private static void cargo(
      Map<String, Object> row, String container, Optional<String> bill, Optional<String> booking) {
    row.put("container", container);
    put(row, "billOfLading", bill);
    put(row, "booking", booking);
  }

  private static void put(Map<String, Object> row, String name, Optional<?> value) {
    value.ifPresent(present -> row.put(name, present));
  }
}
