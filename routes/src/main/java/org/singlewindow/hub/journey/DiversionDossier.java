package org.singlewindow.hub.journey;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.LeavePermit.Grant;

/**
 * What we know of an application for diversion (分流). One number may speak of several bills.
 *
 * @param diversionNo its number
 * @param requests the application as it came, by bill; none while only customs has spoken of it
 * @param late true when it was made after the vessel had berthed
 * @param answers what customs said last, by container or {@link #ALL}
 * @param told ids of instructions given
 * @param answered ids of instructions answered
 * @param parked events that wait for the application
 */
public record DiversionDossier(
    String diversionNo,
    Map<String, DiversionRequested> requests,
    boolean late,
    Map<String, Grant> answers,
    Set<String> told,
    Set<String> answered,
    Set<String> parked)
    implements Dossier, Remembers {

  /** The scope of an answer that names no container. */
  static final String ALL = "*";

  static final Comparator<Grant> LATER =
      Comparator.comparing(Grant::at).thenComparing(Grant::decision);

  /** A dossier written before there were diversions has neither requests nor answers. */
  public DiversionDossier {
    requests = requests == null ? Map.of() : requests;
    answers = answers == null ? Map.of() : answers;
    parked = parked == null ? Set.of() : parked;
  }

  /** Nothing known yet. */
  static DiversionDossier unknown(String diversionNo) {
    return new DiversionDossier(
        diversionNo, Map.of(), false, Map.of(), Set.of(), Set.of(), Set.of());
  }

  /** True when somebody applied. */
  boolean isKnown() {
    return !requests.isEmpty();
  }

  /** Who applied; empty while only customs has spoken of it. */
  Optional<String> applicant() {
    return requests.values().stream().map(one -> one.header().saidBy()).findFirst();
  }

  /** The containers it is for. */
  Set<String> containerNos() {
    Set<String> nos = new TreeSet<>();
    requests.values().forEach(one -> nos.addAll(one.containerNos()));
    return nos;
  }

  /** The application as it speaks of this container. */
  Optional<DiversionRequested> requestFor(String containerNo) {
    return requests.values().stream()
        .filter(one -> one.containerNos().contains(containerNo))
        .findFirst();
  }

  /** What customs said last of this container, by name or of all. */
  Optional<Grant> answerFor(String containerNo) {
    return Stream.of(answers.get(ALL), answers.get(containerNo))
        .filter(java.util.Objects::nonNull)
        .max(LATER);
  }

  @Override
  public Subject subject() {
    return Subject.diversion(diversionNo);
  }

  @Override
  public Set<Subject> links() {
    Set<Subject> links = new TreeSet<>();
    containerNos().forEach(no -> links.add(Subject.container(no)));
    requests.values().stream()
        .flatMap(one -> one.subjects().stream())
        .filter(subject -> subject.kind() == Subject.Kind.VOYAGE)
        .forEach(links::add);
    return links;
  }

  /** The same with some things changed. */
  DiversionDossier with(Consumer<DiversionDraft> change) {
    DiversionDraft draft = new DiversionDraft(this);
    change.accept(draft);
    return draft.done();
  }

  DiversionDossier withRequest(DiversionRequested request, boolean isLate) {
    return with(
        draft -> {
          draft.requests = Sets.plus(requests, request.blNo(), request);
          draft.late = isLate;
        });
  }

  /** With what customs said, where nothing later of the same scope is known. */
  DiversionDossier withAnswer(String scope, Grant grant) {
    Grant before = answers.get(scope);
    boolean counts = before == null || LATER.compare(before, grant) < 0;
    return counts ? with(draft -> draft.answers = Sets.plus(answers, scope, grant)) : this;
  }

  DiversionDossier waiting(Set<String> next) {
    return with(draft -> draft.parked = next);
  }

  @Override
  public DiversionDossier told(String instructionId) {
    return with(draft -> draft.told = Sets.plus(told, Set.of(instructionId)));
  }

  @Override
  public DiversionDossier answered(String instructionId) {
    return with(draft -> draft.answered = Sets.plus(answered, Set.of(instructionId)));
  }
}
