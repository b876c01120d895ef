package org.singlewindow.hub.flow.transport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.ledger.Digests;

/** Who knocks at an HTTP door: a party is known by its key, of which we keep the digest only. */
public final class ApiKeys {

  private final Map<String, String> digests = new HashMap<>();

  /** The keys of these parties. */
  public ApiKeys(Map<String, PartnerAccess> partners) {
    partners.forEach(
        (party, access) ->
            access.findApiKeySha256().ifPresent(digest -> digests.put(party, digest)));
  }

  /** The party that shows this key; compared in constant time. */
  public Optional<String> findParty(String key) {
    if (key == null || key.isEmpty()) {
      return Optional.empty();
    }
    byte[] shown = Digests.of(key).getBytes(StandardCharsets.US_ASCII);
    String found = null;
    for (Map.Entry<String, String> entry : digests.entrySet()) {
      if (MessageDigest.isEqual(shown, entry.getValue().getBytes(StandardCharsets.US_ASCII))) {
        found = entry.getKey();
      }
    }
    return Optional.ofNullable(found);
  }
}
