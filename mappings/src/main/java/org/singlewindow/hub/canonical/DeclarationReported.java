package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A receipt says where a declaration stands (DEC_RESULT).
 *
 * @param header what every event carries
 * @param seqNo the data centre's number of the declaration (统一编号)
 * @param entryNo customs' number of the declaration (海关编号)
 * @param channel where it stands
 * @param channelCode CHANNEL as it came
 * @param note remark of the sender
 * @param version which version of the declaration it speaks of
 */
public record DeclarationReported(
    EventHeader header,
    String seqNo,
    Optional<String> entryNo,
    DeclarationStatus channel,
    String channelCode,
    Optional<String> note,
    Optional<Integer> version)
    implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.declaration(seqNo));
  }
}
