package org.singlewindow.hub.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Samples are compared by what they say. */
class MeaningTest {

  private final Meaning meaning = new Meaning();

  @Test
  void indentationAndPrefixesOfXmlMeanNothing() {
    assertThat(
            same("xml", "<a xmlns='u'><b>1</b></a>", "<p:a xmlns:p='u'>\n  <p:b>1</p:b>\n</p:a>"))
        .isTrue();
    assertThat(same("xml", "<a><b/><c/></a>", "<a><c/><b/></a>")).isFalse();
    assertThat(same("xml", "<a><b>1</b></a>", "<a><b>2</b></a>")).isFalse();
  }

  @Test
  void theOrderOfKeysInJsonMeansNothingAndTheOrderOfItemsDoes() {
    assertThat(same("json", "{\"a\":1,\"b\":[1,2]}", "{ \"b\": [1, 2], \"a\": 1 }")).isTrue();
    assertThat(same("json", "{\"b\":[1,2]}", "{\"b\":[2,1]}")).isFalse();
  }

  @Test
  void separatorsAndLineBreaksOfEdifactMeanNothing() {
    String one =
        "UNB+UNOA:2+A+B+261124:0800+R1'UNH+1+APERAK:D:95B:UN'BGM+313+X+29'UNT+3+1'UNZ+1+R1'";
    String other = "UNA:+.? ~" + one.replace("'", "~\r\n");

    assertThat(same("edi", one, other)).isTrue();
    assertThat(same("edi", one, other.replace("+29", "+27"))).isFalse();
  }

  @Test
  void separatorsAndQuotesOfCsvMeanNothing() {
    assertThat(same("csv", "a,b\n1,\"x\"\n", "\uFEFFa;b\r\n\r\n\"1\";x")).isTrue();
    assertThat(same("csv", "a,b\n1,x\n", "a,b\n1,y\n")).isFalse();
    assertThat(same("csv", "a,b\n1,x\n", "a,b\nx,1\n")).isFalse();
    assertThat(same("csv", "a\n\"x", "a\n\"y")).isFalse();
  }

  @Test
  void lineBreaksAndEmptyFieldsAtTheEndOfPlatformRecordsMeanNothing() {
    assertThat(same("txt", "00:A:B::'50:x'99:3'", "00:A:B'\r\n50:x:'\r\n99:3'\r\n")).isTrue();
    assertThat(same("txt", "00:A:B'50:x'99:3'", "00:A:B'50::x'99:3'")).isFalse();
    assertThat(same("txt", "00:A:B'50:x'99:3'", "00:A:B'50:x?'99:3'")).isFalse();
  }

  @Test
  void whatCannotBeReadIsTheSameOnlyToTheByte() {
    assertThat(same("edi", "garbage", "garbage")).isTrue();
    assertThat(same("edi", "garbage", "rubbish")).isFalse();
    assertThat(same("xml", "<a>", "<a> ")).isFalse();
    assertThat(same("json", "{", "{ ")).isFalse();
  }

  @Test
  void textIsComparedLineByLine() {
    assertThat(same("txt", "one\r\ntwo\n", "one \ntwo")).isTrue();
    assertThat(same("txt", "one\ntwo", "two\none")).isFalse();
  }

  private boolean same(String extension, String one, String other) {
    return meaning.isSame(extension, one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
