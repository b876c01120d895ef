package org.singlewindow.hub.journey;

import java.util.Set;
import org.singlewindow.hub.canonical.Subject;

/** What we know of a bill of lading. */
public record BillDossier(String blNo, Set<String> containerNos) implements Dossier {
  @Override
  public Subject subject() {
    return Subject.bill(blNo);
  }

  @Override
  public Set<Subject> links() {
    return containerNos.stream()
        .map(Subject::container)
        .collect(java.util.stream.Collectors.toSet());
  }
}
