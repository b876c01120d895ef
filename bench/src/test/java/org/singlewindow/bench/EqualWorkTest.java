package org.singlewindow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXSource;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.singlewindow.bench.peer.Order;
import org.singlewindow.bench.peer.ReleaseReader;
import org.singlewindow.hub.edifact.EdifactReader;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The bench compares equal work: all readers understand its message the same way. */
class EqualWorkTest {

  private final Sample sample = new Sample(305438);
  private final Order right =
      new Order(
          sample.releaseNo(),
          sample.billOfLading(),
          List.of(sample.containerNo()),
          "LINEA",
          "FWDA",
          "LYGTA");

  @Test
  void theSampleIsAboutOneKilobyteAndItsContainerIsReal() {
    assertThat(sample.interchange().length).isBetween(950, 1150);
    assertThat(sample.containerNo()).isEqualTo("CSQU3054383");
  }

  @Test
  void theHubsReaderFindsNothingWrongAndUnderstands() throws Exception {
    EdifactReader reader = new EdifactReader();
    DOMResult tree = new DOMResult();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(
            new SAXSource(reader, new InputSource(new ByteArrayInputStream(sample.interchange()))),
            tree);

    assertThat(reader.findings()).isEmpty();
    Node message = tree.getNode();
    assertThat(
            new Order(
                at(message, "//RFF/C506[E1153='RE']/E1154"),
                at(message, "//RFF/C506[E1153='BM']/E1154"),
                List.of(at(message, "//EQD/C237/E8260")),
                at(message, "//NAD[E3035='CF']/C082/E3039"),
                at(message, "//NAD[E3035='FW']/C082/E3039"),
                at(message, "//NAD[E3035='TR']/C082/E3039")))
        .isEqualTo(right);
  }

  @Test
  void thePeerWithSmooksUnderstandsTheSame() {
    assertThat(ReleaseReader.of("smooks").read(sample.interchange())).isEqualTo(right);
  }

  @Test
  void thePeerWithStaediUnderstandsTheSame() {
    assertThat(ReleaseReader.of("staedi").read(sample.interchange())).isEqualTo(right);
  }

  private static String at(Node tree, String path) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    return xpath.evaluate(path, tree);
  }
}
