package org.singlewindow.hub.envelope;

import java.util.Arrays;
import java.util.Optional;

/** The XML envelopes we know, by the local name of their root. */
enum EnvelopeKind {
  /**
   * A manifest by way of the single window's or a province's platform: gzip in base64, or plain.
   */
  MFT_MESSAGE("MFTMessage", "MFTData", ""),
  /** A platform's import message: base64. */
  PLAT_IMP_MSG("PlatImpMsg", "ImpBody/BizData", ""),
  /** The e-port's data exchange: base64, and a ZIP in it; a number is sent again unchanged. */
  DXP_MSG("DxpMsg", "Data", "TransInfo/CopMsgId"),
  /** The single window's client: plain; its CopMsgId is a file's name and used many times. */
  IMPORT_MESSAGE("ImportMessage", "SWImpData", ""),
  /** What stands in a DxpMsg in place of a document. */
  ZIP("Zip", "", ""),
  /** Any other root with a child Data that holds a packed document, as receipts come. */
  DATA("", "Data", "");

  private final String root;
  private final String payload;
  private final String identity;

  EnvelopeKind(String root, String payload, String identity) {
    this.root = root;
    this.payload = payload;
    this.identity = identity;
  }

  /** The envelope with this root; empty where the root says nothing. */
  static Optional<EnvelopeKind> find(String root) {
    return Arrays.stream(values()).filter(one -> one != DATA && one.root.equals(root)).findFirst();
  }

  /** Where what it carries stands, below the root. */
  String payload() {
    return payload;
  }

  /** Where the number stands by which it is known again; empty where it has none. */
  String identity() {
    return identity;
  }
}
