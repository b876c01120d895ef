package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.journey.Documents.Document;
import org.singlewindow.hub.mapping.CsvTable;

/**
 * Every paper that is given up has its electronic document, with all four parts (SR-15-06,
 * SR-15-14).
 */
class DocumentsTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "."));
  private static final List<String> STORIES =
      List.of(
          "release/the-twelve-papers-are-electronic.story",
          "booking/a-booking-travels-from-the-request-to-the-sea.story");

  @Test
  void eachPaperOfTheTableIsThereAtTheEndOfAPlayedStory() throws IOException {
    List<Document> all = new ArrayList<>();
    for (String story : STORIES) {
      all.addAll(documents(played(story), "customs-alpha"));
    }

    assertThat(codes(all)).isEqualTo(table()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(all)
        .allSatisfy(
            document -> {
              assertThat(document.no()).as(document.code()).isNotBlank();
              assertThat(document.status()).as(document.code()).isNotBlank();
              assertThat(document.issuer()).as(document.code()).isNotBlank();
              assertThat(document.at()).as(document.code()).isNotNull();
            });
  }

  @Test
  void everyStatusHasItsWord() throws IOException {
    Set<String> worded =
        CsvTable.read(HOME.resolve("mappings/codes/timeline.csv")).stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toSet());
    for (String story : STORIES) {
      assertThat(documents(played(story), "customs-alpha"))
          .allSatisfy(one -> assertThat(worded).contains(one.machine() + "." + one.status()));
    }
  }

  @Test
  void whomACaseDoesNotConcernReadsNoneOfItsPapers() throws IOException {
    PureHouse house = played(STORIES.get(0));

    assertThat(documents(house, "forwarder-beta")).isEmpty();
    assertThat(documents(house, "agency-beta")).isEmpty();
    assertThat(codes(documents(house, "forwarder-alpha"))).contains("DELIVERY_ORDER", "EIR_OUT");
  }

  private static PureHouse played(String story) throws IOException {
    StoryTeller teller = new StoryTeller();
    teller.tell(Story.read(HOME.resolve("routes/scenarios").resolve(story)));
    return teller.house();
  }

  private static List<Document> documents(PureHouse house, String viewer) {
    Visibility sight = new Visibility(house.party(viewer), house.dossiers().values());
    return Documents.of(house.dossiers().values(), sight, PureHouse.PARTIES);
  }

  private static Set<String> codes(List<Document> documents) {
    return documents.stream().map(Document::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> table() {
    return CsvTable.read(HOME.resolve("mappings/codes/documents.csv")).stream()
        .map(row -> row.get("code"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
