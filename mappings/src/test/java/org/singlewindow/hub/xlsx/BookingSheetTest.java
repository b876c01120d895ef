package org.singlewindow.hub.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The committed samples of the booking sheet hold what is written here. */
class BookingSheetTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("hub.home", ".."))
          .resolve("mappings/booking-sheet/booking/golden");

  @Test
  void twoBookingsOfAForwarder() throws IOException {
    Object[] header = {
      "委托编号", "船公司", "运输条款", "整拼箱", "付款方式", "船名", "航次", "开航日期", "起运港", "目的港",
      "委托报关", "报关行", "允许替代箱型", "提箱堆场", "发货人", "联系人", "收货人", "箱型", "箱量", "货名",
      "商品编码", "件数", "包装", "毛重(kg)", "体积(cbm)", "备注"
    };
    LocalDateTime sails = LocalDateTime.of(2026, 12, 1, 0, 0);
    byte[] workbook =
        Workbooks.of(
            book -> {
              Workbooks.fill(book, "说明", new Object[] {"每行一个箱型或一种货物"});
              Workbooks.fill(
                  book,
                  "订舱",
                  new Object[] {"蓝海货代 订舱委托书"},
                  new Object[] {},
                  header,
                  new Object[] {
                    "REQ2601",
                    "ALP",
                    "CY-DOOR",
                    "整箱",
                    "预付",
                    "ALPHA PIONEER",
                    "218E",
                    sails,
                    "CN LYG",
                    "KRPUS",
                    "是",
                    "BRKA",
                    "否",
                    "LYGYA",
                    "样机厂",
                    "王先生",
                    "SAMPLE TRADING CO.",
                    "22G1",
                    2,
                    "机器零件",
                    "8479.89",
                    88,
                    "CT",
                    10860.5,
                    30.25,
                    "易碎"
                  },
                  new Object[] {
                    "REQ2601",
                    "ALP",
                    "CY-DOOR",
                    "整箱",
                    null,
                    null,
                    null,
                    null,
                    "CNLYG".replace("CN", "CN "),
                    "KRPUS",
                    "是",
                    null,
                    "否",
                    null,
                    "样机厂",
                    null,
                    null,
                    null,
                    null,
                    "备用工具",
                    820559,
                    12,
                    "CT",
                    240,
                    1.5,
                    null
                  },
                  new Object[] {
                    "REQ2601", "ALP", "CY-DOOR", "整箱", null, null, null, null, "CN LYG", "KRPUS",
                    "是", null, "否", null, "样机厂", null, null, "45G1", 1, "机器机架", null, 4, "PK", 8200,
                    55, null
                  },
                  new Object[] {
                    "REQ2602", "ALP", "CFS-CFS", "拼箱", "到付", null, null, null, "CNLYG", "NLRTM",
                    "否", null, "是", null, "样机厂", null, null, "22G1", 1, "图书", "4901", 20, "CT", 410,
                    1.2, null
                  });
            });

    agree(GOLDEN.resolve("examples/two-bookings-of-a-forwarder/received.xlsx"), workbook);
  }

  @Test
  void everythingWrongIsSaidByCells() throws IOException {
    byte[] workbook =
        Workbooks.of(
            book -> {
              Workbooks.fill(
                  book,
                  "Booking",
                  new Object[] {
                    "Request No.",
                    "Carrier",
                    "Terms",
                    "Load type",
                    "POL",
                    "POD",
                    "Declaration required",
                    "Substitution allowed",
                    "Shipper",
                    "Container type",
                    "Quantity",
                    "Goods",
                    "Gross weight",
                    "Colour"
                  },
                  new Object[] {
                    "REQ2603",
                    "ALP",
                    "CY-CY",
                    "FCL",
                    "CNLYG",
                    "KRPUS",
                    "maybe",
                    "no",
                    "Model Works",
                    "22G1",
                    0,
                    "Parts",
                    -5,
                    "red"
                  },
                  new Object[] {
                    "REQ2604",
                    "ALP",
                    "CY-CY",
                    "FCL",
                    "CNLYG",
                    "KRPUS",
                    "no",
                    "no",
                    "Model Works",
                    "22G1",
                    1,
                    "Parts",
                    5
                  },
                  new Object[] {
                    "REQ2604",
                    "ALP",
                    "CY-CY",
                    "FCL",
                    "CNTAO",
                    "KRPUS",
                    "no",
                    "no",
                    "Other Works",
                    null,
                    null,
                    "More parts",
                    5
                  },
                  new Object[] {
                    "REQ2605",
                    "NOBODY",
                    "CY-CY",
                    "FCL",
                    "CNLYG",
                    "KRPUS",
                    "no",
                    "no",
                    "Model Works",
                    null,
                    null,
                    "Parts",
                    5
                  });
              book.getSheet("Booking")
                  .getRow(1)
                  .createCell(8)
                  .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            });

    agree(GOLDEN.resolve("edges/everything-wrong-is-said-by-cells/received.xlsx"), workbook);
  }

  /** With {@code -Dgolden=write} a sample that is missing is written. */
  private static void agree(Path file, byte[] workbook) throws IOException {
    if ("write".equals(System.getProperty("golden")) && !Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.write(file, workbook);
    }
    XlsxFile committed = XlsxReader.read(Files.readAllBytes(file));

    assertThat(committed.broken()).isEmpty();
    assertThat(committed.sheets()).isEqualTo(XlsxReader.read(workbook).sheets());
  }
}
