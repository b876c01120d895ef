package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Set;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Subject;

/** Voyages and trains: what is carried on one belongs to many, and none of them sees it all. */
public final class Means {

  private static final Set<Subject.Kind> KINDS = Set.of(Subject.Kind.VOYAGE, Subject.Kind.TRAIN);

  private Means() {}

  /** True for a voyage or a train. */
  public static boolean is(Subject subject) {
    return KINDS.contains(subject.kind());
  }

  /** True when the event speaks of voyages or trains and of no cargo on them. */
  public static boolean isAll(Event event) {
    return event.subjects().stream().allMatch(Means::is);
  }

  /** What the event is about: the cargo it names, or the voyage or train where it names none. */
  static List<Subject> matterOf(Event event) {
    return isAll(event)
        ? event.subjects()
        : event.subjects().stream().filter(subject -> !is(subject)).toList();
  }
}
