package org.singlewindow.hub.simulator;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** A payload as it looks when it was taken out of its envelope: the same for the same content. */
public final class Payload {

  private Payload() {}

  /** The text a partner notes when this XML reaches it by SOAP. */
  public static String text(String xml) {
    return text(new StreamSource(new StringReader(xml)));
  }

  static String text(Source source) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      transformer.transform(source, new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("a payload cannot be read", e);
    }
  }
}
