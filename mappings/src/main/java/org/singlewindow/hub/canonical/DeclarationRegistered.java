package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * The declaration system has taken a draft and gives it a number.
 *
 * @param header what every event carries
 * @param reference our reference on the link
 * @param seqNo the data centre's number of the declaration (统一编号)
 */
public record DeclarationRegistered(EventHeader header, String reference, String seqNo)
    implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.instruction(reference), Subject.declaration(seqNo));
  }
}
