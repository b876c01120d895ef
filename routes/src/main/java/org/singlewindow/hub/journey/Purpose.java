package org.singlewindow.hub.journey;

/** Why a container is to move: each purpose has a guard of its own (domain review, 4). */
public enum Purpose {
  /** A laden import container leaves to its consignee (提重). */
  DELIVER,
  /** It leaves to another supervised place and stays under supervision (分流). */
  DIVERT,
  /** It is moved to the place where customs inspects, because of the hold (移箱查验). */
  MOVE_TO_INSPECTION,
  /** It goes from the vessel to the train without being put down. */
  DIRECT_TO_TRAIN,
  /** It leaves under seal for another customs office (施封出场, customs' instruction 7). */
  LEAVE_UNDER_SEAL,
  /** Goods that came in go back (退运, customs' instruction 9). */
  RETURN_SHIPMENT,
  /** An export container that will not be shipped leaves the port again (退关). */
  WITHDRAWN_EXPORT,
  /** An empty is fetched from its yard. */
  EMPTY,
  /** An export container is loaded on its vessel. */
  LOAD_ON_SHIP,
  /** A container is loaded on its wagon. */
  LOAD_ON_WAGON
}
