package org.singlewindow.bench;

import java.nio.charset.StandardCharsets;

/**
 * One release order, about 1 KB of COREOR D.95B: the same message to every system, each with
 * numbers of its own.
 *
 * @param no tells it from all others of the run
 */
public record Sample(int no) {

  private static final String LETTERS = "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ";

  /** The number of the release; it travels to every partner, so a push is known by it. */
  public String releaseNo() {
    return "BENCH%07d".formatted(no);
  }

  /** The bill of lading. */
  public String billOfLading() {
    return "BLBENCH%07d".formatted(no);
  }

  /** The container, with its right check digit (ISO 6346). */
  public String containerNo() {
    String bare = "CSQU%06d".formatted(no % 1_000_000);
    int sum = 0;
    for (int i = 0; i < bare.length(); i++) {
      sum += LETTERS.indexOf(bare.charAt(i)) << i;
    }
    return bare + sum % 11 % 10;
  }

  /** The interchange. UNOC:3, because the Smooks cartridge takes no syntax version 2. */
  public byte[] interchange() {
    String reference = "B%07d".formatted(no);
    String text =
        "UNB+UNOC:3+AGYA+SWHUB+261124:0800+%s'\n%sUNZ+1+%s'\n"
            .formatted(reference, message(1), reference);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Its message alone, from UNH to UNT, under this reference. */
  public String message(int messageReference) {
    String body =
        """
        UNH+%5$d+COREOR:D:95B:UN'
        BGM+129+%1$s+9'
        FTX+AAI+++RELEASE AGAINST ORIGINAL BILL OF LADING PRESENTED AT THE LINES COUNTER:CHARGES PREPAID'
        FTX+ABS+++CONTAINER TO BE RETURNED EMPTY CLEAN AND DRY:TO THE DEPOT NAMED BY THE LINE WITHIN THE FREE DAYS OF ITS TARIFF'
        RFF+BM:%2$s'
        RFF+BN:BKG%4$07d'
        TDT+20+1438W+1++CSQ:172:20+++9074729:146:11:CSCL LIANYUNGANG'
        LOC+9+NLRTM:139:6+ECTDDE:72:306'
        LOC+11+CNLYG:139:6+LYGTA:72:ZZZ'
        DTM+132:202612200600:203'
        NAD+CF+LINEA:160:ZZZ'
        CTA+IC+:RELEASE DESK'
        DTM+36:202712311600:203'
        NAD+FW+FWDA:160:ZZZ'
        CTA+IC+:IMPORT DEPARTMENT'
        RFF+FF:FWD%4$07d'
        NAD+TR+LYGTA:160:ZZZ'
        GID+1+480:CT'
        FTX+AAA+++GARMENTS OF COTTON IN CARTONS ON PALLETS:SHIPPERS LOAD STOW AND COUNT'
        MEA+AAE+G+KGM:18250'
        EQD+CN+%3$s+45G1:102:5++3+5'
        RFF+RE:%1$s'
        MEA+AAE+G+KGM:22050'
        MEA+AAE+T+KGM:3800'
        DIM+5+CMT:1203:235:239'
        TMP+2+018:CEL'
        SEL+SL%4$07d+CA'
        FTX+AAI+++HANDLE WITH CARE'
        CNT+16:1'
        """
            .formatted(releaseNo(), billOfLading(), containerNo(), no, messageReference);
    return "%sUNT+%d+%d'\n".formatted(body, body.lines().count() + 1, messageReference);
  }
}
