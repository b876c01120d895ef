package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * A time at which an inspection area can inspect, and how many containers.
 *
 * @param slotNo the area's number of the slot
 * @param from begin
 * @param until end
 * @param mode only this kind of inspection; absent: any
 * @param capacity containers
 */
public record InspectionSlot(
    String slotNo, Instant from, Instant until, Optional<InspectionMode> mode, int capacity) {}
