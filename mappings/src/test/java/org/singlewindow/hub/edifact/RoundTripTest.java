package org.singlewindow.hub.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What is written is read again as it was, and nothing is wrong with it. */
class RoundTripTest {

  /** A message and how its characters are written. */
  record Message(String type, String version, String release) {}

  /** A character set of UNB, and characters beyond ASCII it has. */
  record Letters(String syntax, String version, String beyond) {}

  @Provide
  Arbitrary<Message> messages() {
    List<Message> all = new ArrayList<>();
    String port = "COPARN COREOR COPINO CODECO COARRI COPRAR COHAOR BAPLIE IFTSTA IFTSAI IFTMBF";
    String trade = "IFTMBC IFTMIN IFCSUM CUSCAR CUSRES APERAK";
    for (String release : List.of("95B", "96B", "99B", "00B", "04A", "16A")) {
      for (String type : (port + " " + trade).split(" ")) {
        all.add(new Message(type, "D", release));
      }
    }
    all.add(new Message("IFTMIN", "D", "97A"));
    all.add(new Message("IFTSTA", "D", "10B"));
    all.add(new Message("BAPLIE", "D", "13B"));
    all.add(new Message("VERMAS", "D", "16A"));
    all.add(new Message("COHAOR", "D", "17B"));
    all.add(new Message("CONTRL", "D", "3"));
    all.add(new Message("CONTRL", "4", "1"));
    return Arbitraries.of(all);
  }

  @Provide
  Arbitrary<Letters> letters() {
    return Arbitraries.of(
        new Letters("UNOA", "2", ""),
        new Letters("UNOC", "3", "\u00FC\u00D8\u00E5"),
        new Letters("UNOD", "3", "\u0141\u017A"),
        new Letters("UNOE", "4", "\u0416\u044F"),
        new Letters("UNOW", "4", "\u8FDE\u4E91\u6E2F"));
  }

  @Property(tries = 400)
  void whatIsWrittenIsReadAgain(
      @ForAll("messages") Message message, @ForAll("letters") Letters letters, @ForAll long seed)
      throws IOException, SAXException {
    Events told = new Events();
    new RandomMessage(seed, told, letters.beyond())
        .tell(
            letters.syntax(),
            letters.version(),
            message.type(),
            message.version(),
            message.release());
    EdifactWriter writer = new EdifactWriter();
    new RandomMessage(seed, writer, letters.beyond())
        .tell(
            letters.syntax(),
            letters.version(),
            message.type(),
            message.version(),
            message.release());

    EdifactReader reader = new EdifactReader(Limits.DEFAULT, Tolerance.strict());
    Events read = new Events();
    reader.setContentHandler(read);
    reader.parse(new InputSource(new ByteArrayInputStream(writer.bytes())));

    assertThat(told.all).hasSizeGreaterThan(20);
    assertThat(reader.findings()).isEmpty();
    assertThat(read.all).containsExactlyElementsOf(told.all);
  }

  /** What was told, but for the trailers, which the writer makes. */
  private static final class Events extends DefaultHandler {

    private final List<String> all = new ArrayList<>();
    private String trailer = "";

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (name.equals("UNT") || name.equals("UNZ")) {
        trailer = name;
      }
      add("<" + name);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
      add(new String(chars, start, length));
    }

    @Override
    public void endElement(String uri, String local, String name) {
      add(name + ">");
      if (name.equals(trailer)) {
        trailer = "";
      }
    }

    private void add(String event) {
      if (trailer.isEmpty()) {
        all.add(event);
      }
    }
  }
}
