package org.singlewindow.hub.mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.singlewindow.hub.platform.PlatformCheck;
import org.singlewindow.hub.platform.PlatformFile;
import org.singlewindow.hub.platform.PlatformFinding;
import org.singlewindow.hub.platform.PlatformReader;
import org.singlewindow.hub.platform.PlatformRecord;
import org.singlewindow.hub.platform.PlatformTable;
import org.singlewindow.hub.platform.PlatformTable.Layout;
import org.singlewindow.hub.platform.PlatformWriter;

/**
 * Writes what an outbound stylesheet made as a platform file: {@code
 * <CODECO><r00><messageType>CODECO</messageType></r00></CODECO>}, without its trailer.
 *
 * @param table what the records are
 * @param stylesheet whose fault it is when a record does not fit
 */
record PlatformRows(PlatformTable table, Path stylesheet) {

  /**
   * The message as a file, in UTF-8.
   *
   * @throws IllegalStateException when it does not fit its table
   */
  byte[] write(XdmNode document) {
    List<PlatformRecord> records = new ArrayList<>();
    for (XdmNode root : document.children()) {
      elements(root).forEach(one -> records.add(record(one)));
    }
    byte[] bytes = PlatformWriter.write(records, StandardCharsets.UTF_8);
    PlatformFile file = PlatformReader.read(bytes); // what we send is held against the same table
    if (file.messages().size() != 1) {
      throw fault("it made no message, or several");
    }
    List<PlatformFinding> findings = new ArrayList<>(file.messages().get(0).findings());
    findings.addAll(PlatformCheck.check(file.messages().get(0), table));
    if (!findings.isEmpty()) {
      throw fault(findings.toString());
    }
    return bytes;
  }

  private PlatformRecord record(XdmNode node) {
    String id = node.getNodeName().getLocalName().replaceFirst("^r", "");
    Layout layout = table.records().get(id);
    if (layout == null) {
      throw fault("records.csv does not know " + node.getNodeName());
    }
    String[] fields = new String[layout.fields().size()];
    Arrays.fill(fields, "");
    for (XdmNode field : elements(node)) {
      String name = field.getNodeName().getLocalName();
      int number =
          layout.find(name).orElseThrow(() -> fault("record " + id + " has no field " + name));
      fields[number - 1] = field.getStringValue();
    }
    return PlatformRecord.of(id, List.of(fields));
  }

  private static List<XdmNode> elements(XdmNode node) {
    List<XdmNode> found = new ArrayList<>();
    node.axisIterator(Axis.CHILD)
        .forEachRemaining(
            child -> {
              if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
                found.add(child);
              }
            });
    return found;
  }

  private Stylesheets.MappingFault fault(String what) {
    return new Stylesheets.MappingFault(stylesheet, new IllegalArgumentException(what));
  }
}
