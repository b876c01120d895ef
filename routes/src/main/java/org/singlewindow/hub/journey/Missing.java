package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;

/**
 * One thing that must be there before a container may move for some purpose, and is not.
 *
 * @param half what is missing
 * @param subject of which bill, container or booking
 * @param owner the role that owes it
 * @param party the party that owes it, where we know
 */
public record Missing(Half half, Subject subject, Role owner, Optional<String> party) {

  /**
   * What a move may need (P2 of the requirements; the composite guards of the canonical model).
   * {@link Guard} says which purpose needs which.
   */
  public enum Half {
    /** The bill exchanged for a delivery order (换单). */
    BILL_EXCHANGE,
    /** The line's release of the container (放箱). */
    CONTAINER_RELEASE,
    /** The release of the goods (放货). */
    CARGO_RELEASE,
    /** Customs' release by the customs to site channel (海关放行). */
    CUSTOMS_RELEASE,
    /** What is owed to the place where it lies, paid or on account. */
    CHARGES,
    /** The end of a hold, by whoever may lift it. */
    HOLD_LIFT,
    /** One and the same party named by all its bills. */
    ONE_CONSIGNEE_AGENT,
    /** A freight station instead of a consignee: the box is distributed, bill by bill (分拨). */
    DISTRIBUTION,
    /** Customs' permit to leave to another supervised place (准许提离). */
    LEAVE_PERMIT,
    /** The order on which the gate lets it out. */
    GATE_ORDER,
    /** The word of the supervised place that it takes the container. */
    DESTINATION_ACCEPTANCE,
    /** Customs' instruction to inspect, told to the terminal (查验指令). */
    INSPECTION_INSTRUCTION,
    /** The order to move it to the inspection area (移箱委托). */
    INSPECTION_MOVE_ORDER,
    /** Customs' instruction 7 (施封出场). */
    LEAVE_UNDER_SEAL_INSTRUCTION,
    /** Customs' instruction 9 (退运可出场). */
    RETURN_INSTRUCTION,
    /** The number of a seal it carries. */
    SEAL,
    /** Its gross mass. */
    MASS,
    /** Its verified gross mass (SOLAS VI/2). */
    VERIFIED_GROSS_MASS,
    /** Its load plan (装箱单). */
    LOAD_PLAN,
    /** Its place on the line's load list, where the line sends one. */
    LOAD_LIST,
    /** Customs' acceptance of its arrival report (运抵报告). */
    ARRIVAL_ACCEPTANCE,
    /** Customs' permit to load it on its vessel. */
    LOADING_PERMIT,
    /** Customs' permit to load it on a wagon (TREL). */
    WAGON_PERMIT,
    /** Room on a train, as the railway granted it. */
    TRAIN_PLAN,
    /** A wagon of the train that is planned for it, where the train's composition is told. */
    WAGON_IN_PLAN,
    /** Customs' word that the export declaration is void (删单). */
    DECLARATION_WITHDRAWAL,
    /** The withdrawal of its arrival report, accepted by customs (运抵作废). */
    ARRIVAL_WITHDRAWAL,
    /** A standing release of empties (放空箱). */
    EMPTY_RELEASE
  }
}
