package org.singlewindow.hub.flow.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

/** One endpoint carries documents of several kinds, each by the operation that takes it. */
class SoapContractTest {

  private final SoapContract contract =
      SoapContract.read(Path.of("../mappings/customs-site-xml/contract/customs.wsdl"));

  @Test
  void aPayloadIsCarriedByTheOperationThatTakesIt() {
    assertThat(contract.port()).isEqualTo(new QName("urn:example:customs-site:1", "CustomsSite"));
    assertThat(contract.operation("<Message xmlns='urn:example:customs-site:1'/>"))
        .isEqualTo("SubmitMessage");
    assertThat(contract.operation("<d:DecMessage xmlns:d='http://www.chinaport.gov.cn/dec'/>"))
        .isEqualTo("SubmitDeclaration");
  }

  @Test
  void whatNoOperationTakesIsSaid() {
    assertThatThrownBy(() -> contract.operation("<Wish/>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not Wish");
  }
}
