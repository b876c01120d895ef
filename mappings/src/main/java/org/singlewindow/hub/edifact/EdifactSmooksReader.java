package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.util.List;
import org.smooks.api.ExecutionContext;
import org.smooks.api.TypedKey;
import org.smooks.api.resource.reader.SmooksXMLReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The reader, hosted by Smooks: usable in any Smooks configuration as {@code <reader
 * class="org.singlewindow.hub.edifact.EdifactSmooksReader"/>}.
 */
public final class EdifactSmooksReader extends EdifactReader implements SmooksXMLReader {

  /** Where the findings of a run lie in its execution context. */
  public static final TypedKey<List<Finding>> FINDINGS = TypedKey.of("hub.edifact.findings");

  private ExecutionContext context;

  @Override
  public void setExecutionContext(ExecutionContext to) {
    context = to;
  }

  @Override
  public void parse(InputSource input) throws IOException, SAXException {
    super.parse(input);
    context.put(FINDINGS, findings());
  }
}
