package org.singlewindow.bench.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured is read, and what is not read is not measured. */
class CandidatesTest {

  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  @Test
  void everyCandidateReadsEveryMessage() throws IOException {
    for (Workload workload : List.of(Workload.releases(), Workload.mix(HOME))) {
      for (Candidate candidate : candidates()) {
        for (byte[] interchange : workload.interchanges()) {
          assertThatCode(() -> candidate.work().read(interchange))
              .as("%s, %s", candidate.title(), workload.title())
              .doesNotThrowAnyException();
        }
      }
    }
  }

  @Test
  void whatIsWrongFailsTheRun() {
    byte[] release = Workload.releases().interchanges().get(0);
    String broken =
        new String(release, StandardCharsets.ISO_8859_1).replaceFirst("EQD[+]CN", "EQD+");

    for (Candidate candidate : candidates()) {
      assertThatThrownBy(() -> candidate.work().read(broken.getBytes(StandardCharsets.ISO_8859_1)))
          .as(candidate.title())
          .isInstanceOf(IllegalStateException.class);
    }
  }

  /** Without the Smooks cartridge, which needs half a minute to begin. */
  private static List<Candidate> candidates() {
    return List.of(Candidates.ours(), Candidates.staedi(), Candidates.translator(HOME));
  }
}
