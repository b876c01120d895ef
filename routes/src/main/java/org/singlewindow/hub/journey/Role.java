package org.singlewindow.hub.journey;

/** What a party may say, and be told. A party may have several roles. */
public enum Role {
  FORWARDER,
  RELEASE_AGENT,
  LINE,
  TERMINAL,
  /** Keeps empties, hands them out and takes them back. */
  YARD,
  /** Packs containers and draws up the load plan (装箱单). */
  PACKER,
  /** Completes and signs declarations. */
  BROKER,
  /** Counts containers and goods between quay and vessel (理货). */
  TALLY,
  RAILWAY,
  /** A rail depot under customs' supervision; customs' orders for it come by its channel. */
  DEPOT,
  CUSTOMS,
  /** Orders that goods stay where they are. */
  COURT,
  /** Watches over the safety of ships and of dangerous goods (海事). */
  MARITIME_SAFETY,
  HAULIER,
  /** Keeps the place where customs inspects (查验区), and its slots. */
  INSPECTION_AREA,
  /** Another place under customs' supervision, to which containers are diverted. */
  SUPERVISED_SITE,
  /** A gate that asks before it lifts its barrier. */
  GATE,
  /** Says what became of payments. */
  BANK,
  OPERATOR
}
