package org.singlewindow.hub.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.singlewindow.hub.canonical.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads workbooks, row by row. */
public final class XlsxReader {

  private static final String RIGHT = "a workbook saved as .xlsx";
  private static final Pattern OLD = Pattern.compile("\u00D0\u00CF\u0011\u00E0");
  private static final Pattern SINCE_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](1|true)");

  private XlsxReader() {}

  /** Reads a workbook. What is wrong with it is said in the result, never by an exception. */
  public static XlsxFile read(byte[] bytes) {
    try {
      String begin = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
      if (OLD.matcher(begin).lookingAt()) {
        throw new XlsxBroken("HUB-R730", "document", "an old or locked workbook (.xls)", RIGHT);
      }
      XlsxLimits limits = XlsxLimits.DEFAULT;
      XlsxParts parts = XlsxParts.of(bytes, limits);
      parts.check();
      return new XlsxFile(sheets(bytes, limits), Optional.empty(), warning(parts));
    } catch (XlsxBroken e) {
      return XlsxFile.broken(e.refusal());
    } catch (IOException | OpenXML4JException | SAXException | POIXMLException e) {
      return XlsxFile.broken(unread(e));
    } catch (RuntimeException e) {
      // POI throws what it likes at a part that is not what it should be; ours went out above
      return XlsxFile.broken(unread(e));
    }
  }

  private static Refusal unread(Exception e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Refusal("HUB-R732", "document", why.lines().findFirst().orElse(""), RIGHT);
  }

  private static Optional<Refusal> warning(XlsxParts parts) {
    return parts.hasLinks()
        ? Optional.of(new Refusal("HUB-R736", "document", "links", "no links to other files"))
        : Optional.empty();
  }

  private static List<XlsxFile.Sheet> sheets(byte[] bytes, XlsxLimits limits)
      throws IOException, OpenXML4JException, SAXException {
    List<XlsxFile.Sheet> sheets = new ArrayList<>();
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(file);
      StylesTable styles = reader.getStylesTable();
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file, false);
      PlainValues values = new PlainValues(isSince1904(reader));
      int rows = 0;
      for (SheetIterator all = (SheetIterator) reader.getSheetsData(); all.hasNext(); ) {
        try (InputStream sheet = all.next()) {
          String name = all.getSheetName();
          if (sheets.size() == limits.sheetsMax()) {
            String most = limits.sheetsMax() + " sheets";
            throw new XlsxBroken("HUB-R733", name, "" + (sheets.size() + 1), most);
          }
          SheetRows to = new SheetRows(name, limits, rows);
          parser(new XSSFSheetXMLHandler(styles, strings, to, values, false))
              .parse(new InputSource(sheet));
          rows += to.rows().size();
          sheets.add(new XlsxFile.Sheet(name, List.copyOf(to.rows())));
        }
      }
    }
    return List.copyOf(sheets);
  }

  private static boolean isSince1904(XSSFReader reader) throws IOException, OpenXML4JException {
    try (InputStream workbook = reader.getWorkbookData()) {
      String text = new String(workbook.readAllBytes(), StandardCharsets.UTF_8);
      return SINCE_1904.matcher(text).find();
    }
  }

  private static XMLReader parser(XSSFSheetXMLHandler handler) throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(new DefaultHandler()); // a fatal error is thrown, nothing is printed
      return reader;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no safe XML parser", e);
    }
  }
}
