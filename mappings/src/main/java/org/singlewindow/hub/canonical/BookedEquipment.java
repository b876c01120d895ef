package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a booking: so many containers of a kind.
 *
 * @param sizeType ISO 6346 size-type code as written
 * @param quantity how many
 * @param shipperOwned true for the shipper's own boxes
 * @param grossKg gross mass, kilograms
 * @param setpointCelsius temperature to keep, degrees Celsius
 */
public record BookedEquipment(
    String sizeType,
    int quantity,
    boolean shipperOwned,
    Optional<BigDecimal> grossKg,
    Optional<BigDecimal> setpointCelsius) {}
