package org.singlewindow.hub.canonical;

/** Why a container is stopped. */
public enum HoldType {
  /** An inspection instruction (查验). */
  INSPECTION,
  /** A selection (布控), which nobody but customs and the terminal learns of. */
  CUSTOMS,
  COURT,
  ANTI_SMUGGLING,
  INTELLECTUAL_PROPERTY,
  MARITIME_SAFETY,
  TAX,
  LINE,
  TERMINAL,
  PAYMENT,
  DANGEROUS_GOODS
}
