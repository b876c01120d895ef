package org.singlewindow.hub.mapping;

import java.util.Optional;

/** A Party table in which nobody stands. */
final class NoParties implements PartyCodes {

  @Override
  public Optional<String> findParty(String scheme, String code) {
    return Optional.empty();
  }

  @Override
  public Optional<String> findCode(String scheme, String partyId) {
    return Optional.empty();
  }

  @Override
  public Optional<String> findName(String partyId) {
    return Optional.empty();
  }
}
