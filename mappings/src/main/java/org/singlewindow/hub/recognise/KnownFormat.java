package org.singlewindow.hub.recognise;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.singlewindow.hub.mapping.CsvTable;

/**
 * A format we know by name and do not take: a row of {@code mappings/codes/recognised.csv}.
 *
 * @param look what such a file looks like
 * @param sign what tells it from others of this look; the table's own description says how
 * @param name what the trade calls it
 * @param adviceEn what would be needed, or what to send instead, in English
 * @param adviceZh the same in Chinese
 */
record KnownFormat(Look look, String sign, String name, String adviceEn, String adviceZh) {

  /** The rows of the table, in its order. */
  static List<KnownFormat> list(Path codes) {
    return CsvTable.read(codes.resolve("recognised.csv")).stream()
        .map(
            row ->
                new KnownFormat(
                    Look.valueOf(row.get("syntax").toUpperCase(Locale.ROOT)),
                    row.get("sign"),
                    row.get("name"),
                    row.get("advice_en"),
                    row.get("advice_zh")))
        .toList();
  }

  /** The advice in a language, {@code en} or {@code zh}. */
  String advice(String language) {
    return language.equals("zh") ? adviceZh : adviceEn;
  }
}
