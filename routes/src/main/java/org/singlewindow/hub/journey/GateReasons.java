package org.singlewindow.hub.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.singlewindow.hub.canonical.MessageRefusal;
import org.singlewindow.hub.canonical.Refusal;

/** Why a barrier stays shut: everything at once, each by a row of {@code refusals.csv}. */
final class GateReasons {

  static final String NO_ORDER = "HUB-R641";
  static final String UNKNOWN_ORDER = "HUB-R642";
  static final String WRONG_BOX = "HUB-R643";
  static final String WRONG_PLATE = "HUB-R644";
  static final String EXPIRED = "HUB-R645";
  static final String NOT_ACTIVE = "HUB-R646";
  static final String USED = "HUB-R647";
  static final String IN_USE = "HUB-R648";
  static final String TAKEN_BACK = "HUB-R649";
  static final String STOPPED = "HUB-R650";
  static final String UNPAID = "HUB-R651";
  static final String NOT_RELEASED = "HUB-R652";
  static final String NO_CUSTOMS_RELEASE = "HUB-R653";
  static final String CHECK_DIGIT = "HUB-R654";
  static final String NO_BOX = "HUB-R655";
  static final String NOT_EXPECTED = "HUB-R656";
  static final String NOT_YET = "HUB-R657";
  static final String OTHER_PLACE = "HUB-R658";

  private final Set<MessageRefusal> reasons = new LinkedHashSet<>();

  void add(String code, String place, String came, String expected) {
    reasons.add(MessageRefusal.of(new Refusal(code, place, came, expected)));
  }

  /** What a half that is missing is called at a gate; a hold is never named. */
  void addMissing(Missing missing, String containerNo) {
    String code =
        switch (missing.half()) {
          case HOLD_LIFT -> STOPPED;
          case CHARGES -> UNPAID;
          case CUSTOMS_RELEASE -> NO_CUSTOMS_RELEASE;
          default -> NOT_RELEASED;
        };
    String what = code.equals(NOT_RELEASED) ? missing.half().name() : "";
    add(code, containerNo, what, "");
  }

  boolean has(String... codes) {
    return reasons.stream().map(MessageRefusal::code).anyMatch(Set.of(codes)::contains);
  }

  List<MessageRefusal> list() {
    return List.copyOf(reasons);
  }
}
