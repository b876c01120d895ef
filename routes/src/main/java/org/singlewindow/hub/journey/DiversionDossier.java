package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.Subject;

/**
 * What we know of an application for diversion (分流).
 *
 * @param diversionNo its number
 * @param request the application as it came; empty while only customs has spoken of it
 * @param told ids of instructions given
 * @param answered ids of instructions answered
 */
public record DiversionDossier(
    String diversionNo,
    Optional<DiversionRequested> request,
    Set<String> told,
    Set<String> answered)
    implements Dossier, Remembers {

  /** Nothing known yet. */
  static DiversionDossier unknown(String diversionNo) {
    return new DiversionDossier(diversionNo, Optional.empty(), Set.of(), Set.of());
  }

  @Override
  public Subject subject() {
    return Subject.diversion(diversionNo);
  }

  @Override
  public Set<Subject> links() {
    Set<Subject> links = new TreeSet<>();
    request.ifPresent(one -> one.containerNos().forEach(no -> links.add(Subject.container(no))));
    return links;
  }

  @Override
  public DiversionDossier told(String instructionId) {
    return new DiversionDossier(
        diversionNo, request, Sets.plus(told, Set.of(instructionId)), answered);
  }

  @Override
  public DiversionDossier answered(String instructionId) {
    return new DiversionDossier(
        diversionNo, request, told, Sets.plus(answered, Set.of(instructionId)));
  }
}
