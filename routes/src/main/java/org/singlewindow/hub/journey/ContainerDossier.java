package org.singlewindow.hub.journey;

import java.util.Set;
import org.singlewindow.hub.canonical.Subject;

/** What we know of a container. */
public record ContainerDossier(String containerNo, Set<String> blNos) implements Dossier {
  @Override
  public Subject subject() {
    return Subject.container(containerNo);
  }

  @Override
  public Set<Subject> links() {
    return blNos.stream().map(Subject::bill).collect(java.util.stream.Collectors.toSet());
  }
}
