package org.singlewindow.hub.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check digit of ISO 6346, against numbers that circulate. */
class ContainerNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CSQU3054383",
        "TCLU6854833",
        "FCIU9908030",
        "MSKU0308961",
        "CICU3789922",
        "OOLU4293959",
        "MSCU1000070",
        "HASU4316170"
      })
  void rightOnesAreRight(String no) {
    assertThat(ContainerNumber.isValid(no)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRHU4561222",
        "CBHU1234567",
        "MSTI6415664",
        "TESI1120274",
        "TEST1234567",
        "JLG43972A01",
        ""
      })
  void wrongOnesAreWrong(String no) {
    assertThat(ContainerNumber.isValid(no)).isFalse();
  }
}
