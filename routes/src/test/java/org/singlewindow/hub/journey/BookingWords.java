package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookedCargo;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.CargoMovement;
import org.singlewindow.hub.canonical.EquipmentQuantity;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.PartyFunction;
import org.singlewindow.hub.canonical.RailCarriage;
import org.singlewindow.hub.canonical.ReceiptType;
import org.singlewindow.hub.canonical.TradeParty;

/**
 * Makes a booking of the words of a story: {@code 2x22G1} orders two, {@code rail depot-alpha}
 * wishes carriage by rail, other words are said by name and value.
 */
final class BookingWords {

  private static final String QUANTITY = "[0-9]+x[0-9A-Z]{4}";

  private BookingWords() {}

  /** True for {@code 2x22G1}. */
  static boolean isQuantity(String word) {
    return word.matches(QUANTITY);
  }

  /** Two of a size-type. */
  static EquipmentQuantity quantity(String word) {
    String[] parts = word.split("x");
    return new EquipmentQuantity(parts[1], Integer.parseInt(parts[0]));
  }

  /** A booking request; what a story need not say is what most bookings have. */
  static BookingRequested request(List<String> words, EventHeader header) {
    Map<String, String> said = new HashMap<>();
    List<BookedEquipment> equipment = new ArrayList<>();
    boolean shipperOwned = words.contains("shipperOwned");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("shipperOwned")) {
        continue;
      }
      if (isQuantity(word)) {
        EquipmentQuantity line = quantity(word);
        equipment.add(
            new BookedEquipment(
                line.sizeType(),
                line.quantity(),
                shipperOwned,
                Optional.empty(),
                Optional.empty()));
      } else {
        said.put(word, words.get(++i));
      }
    }
    if (equipment.isEmpty()) {
      equipment.add(new BookedEquipment("22G1", 1, false, Optional.empty(), Optional.empty()));
    }
    return new BookingRequested(
        header, said.getOrDefault("requestNo", "BKR1"), details(said, equipment));
  }

  private static BookingDetails details(Map<String, String> said, List<BookedEquipment> equipment) {
    return new BookingDetails(
        said.getOrDefault("line", "line-alpha"),
        find(said, "broker"),
        Optional.of(said.getOrDefault("terminal", "terminal-alpha")),
        find(said, "yard"),
        find(said, "packer"),
        find(said, "contractNo"),
        Optional.empty(),
        ReceiptType.CY,
        ReceiptType.CY,
        CargoMovement.FCL,
        CargoMovement.FCL,
        Optional.empty(),
        Optional.empty(),
        find(said, "vesselId"),
        find(said, "vesselName"),
        find(said, "voyageNo"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "CNLYG",
        "KRPUS",
        Optional.empty(),
        find(said, "rail")
            .map(
                depot ->
                    new RailCarriage(depot, Optional.empty(), Optional.empty(), Optional.empty())),
        said.containsKey("broker"),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(
            new TradeParty(
                PartyFunction.SHIPPER,
                "Lotus Machines",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        equipment,
        List.of(
            new BookedCargo(
                Integer.parseInt(said.getOrDefault("equipmentLine", "1")),
                "machines",
                List.of("847989"),
                Optional.of(new BigDecimal("18000")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(40),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(),
        Optional.empty());
  }

  private static Optional<String> find(Map<String, String> said, String name) {
    return Optional.ofNullable(said.get(name));
  }
}
