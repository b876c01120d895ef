package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.canonical.Subject;

/**
 * What we know of a quote.
 *
 * @param creditor whose quote it is
 * @param quoteNo the creditor's number of it
 * @param quote the quote as it came; empty while only a payment is known
 */
public record ChargeDossier(String creditor, String quoteNo, Optional<ChargesQuoted> quote)
    implements Dossier {

  /** Nothing known yet. */
  static ChargeDossier unknown(String creditor, String quoteNo) {
    return new ChargeDossier(creditor, quoteNo, Optional.empty());
  }

  @Override
  public Subject subject() {
    return Subject.charge(creditor, quoteNo);
  }

  @Override
  public Set<Subject> links() {
    return quote.stream()
        .map(one -> Subject.container(one.containerNo()))
        .collect(Collectors.toSet());
  }
}
