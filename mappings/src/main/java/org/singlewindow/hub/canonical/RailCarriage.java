package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Carriage by rail from a depot to the port.
 *
 * @param depot the rail depot it starts from
 * @param stationFrom station of departure
 * @param stationTo station of destination
 * @param departureOn the day of departure that is wished
 */
public record RailCarriage(
    String depot,
    Optional<String> stationFrom,
    Optional<String> stationTo,
    Optional<String> departureOn) {}
