package org.singlewindow.hub.ledger;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;

/** What lies in an export, by name. */
final class ExportFiles {

  /** Every row of the chain, one line of JSON each. */
  static final String CHAIN = "chain.jsonl";

  /** Where each node's chain stood each day. */
  static final String HEADS = "heads.jsonl";

  /** What retention deleted of the bodies these rows name. */
  static final String TOMBSTONES = "tombstones.jsonl";

  /** What was exported, when and by which hub. */
  static final String ABOUT = "export.json";

  /** SHA-256 of the files above, as {@code sha256sum -c} reads it. */
  static final String SUMS = "SHA256SUMS";

  /** Bodies, each under its digest. */
  static final String BODIES = "bodies";

  /** The files that {@link #SUMS} lists. */
  static final List<String> LISTED = List.of(ABOUT, CHAIN, HEADS, TOMBSTONES);

  /** Writes and reads a line. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ExportFiles() {}

  /** Where a body lies. */
  static Path body(Path folder, String digest) {
    return folder.resolve(BODIES).resolve(digest.substring(0, 2)).resolve(digest);
  }
}
