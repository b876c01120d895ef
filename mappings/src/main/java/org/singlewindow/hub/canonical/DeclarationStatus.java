package org.singlewindow.hub.canonical;

/**
 * Where a customs declaration stands, as its receipts tell (CHANNEL of DEC_RESULT). It moves the
 * timeline and never a gate.
 */
public enum DeclarationStatus {
  UPLOADED,
  DECLARED,
  FAILED,
  ENTERED,
  RETURNED,
  AUDITED,
  INSPECTION,
  TAX_DUE,
  RELEASED,
  CLOSED,
  SUSPENDED,
  REAUDITED,
  DELETED,
  OTHER,
  DOCUMENTS_REQUIRED,
  AMENDED,
  EXITED,
  QUERIED
}
