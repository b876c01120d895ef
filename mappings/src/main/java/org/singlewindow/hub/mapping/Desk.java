package org.singlewindow.hub.mapping;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.canonical.Refusal;

/**
 * Where a mapping lays down what it finds wrong while it runs. Stylesheets find by functions, so
 * one desk belongs to the thread for the length of one run.
 */
final class Desk implements AutoCloseable {

  private static final ThreadLocal<Desk> CURRENT = new ThreadLocal<>();

  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Refusal> warnings = new ArrayList<>();
  private final String day;

  private Desk(String day) {
    this.day = day;
  }

  /** Opens the thread's desk for a run on this day. */
  static Desk open(String day) {
    Desk desk = new Desk(day);
    CURRENT.set(desk);
    return desk;
  }

  static Desk current() {
    return CURRENT.get();
  }

  void refuse(String code, String place, String came, String expected) {
    put(refusals, new Refusal(code, place, came, expected));
  }

  /** Lays down what is odd and is taken all the same. */
  void warn(String code, String place, String came, String expected) {
    put(warnings, new Refusal(code, place, came, expected));
  }

  private static void put(List<Refusal> all, Refusal one) {
    if (!all.contains(one)) {
      all.add(one);
    }
  }

  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** What is odd, after what was odd before the run. */
  List<Refusal> warnings(List<Refusal> before) {
    List<Refusal> all = new ArrayList<>(before);
    all.addAll(warnings);
    return List.copyOf(all);
  }

  String day() {
    return day;
  }

  @Override
  public void close() {
    CURRENT.remove();
  }
}
