package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.CargoMovement;

/**
 * The place of a bill between master and house bills (总单, 分单): the line's or its agent's bill, and
 * those a forwarder issued under it.
 *
 * @param masterNo of a house bill: the bill it travels under
 * @param houseNos of a master bill: the bills under it
 * @param movement FCL: the containers are delivered whole, and need every bill; LCL: they leave to
 *     a freight station, where each house bill is released. Empty while no house bills are declared
 */
public record HouseBills(
    Optional<String> masterNo, Set<String> houseNos, Optional<CargoMovement> movement) {

  /** Neither master nor house. */
  public static final HouseBills NONE =
      new HouseBills(Optional.empty(), Set.of(), Optional.empty());

  /** True of a bill that travels under another. */
  public boolean isHouse() {
    return masterNo.isPresent();
  }

  /** True of a bill under which others travel. */
  public boolean isMaster() {
    return !houseNos.isEmpty();
  }

  /** True where the goods are distributed at a freight station. */
  public boolean isDistributed() {
    return movement.filter(CargoMovement.LCL::equals).isPresent();
  }
}
