package org.evenkeel.ledger;

import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;

/// What someone wants written down.
///
/// @param actor who did it
/// @param kind what was done, such as `evidence.sealed`; kinds that begin with `ledger.` are the
///   ledger's own
/// @param payload all that is to be known about it, at most 1 MiB of JSON
public record Draft(String actor, String kind, Json payload) {
  public static final int LARGEST_PAYLOAD = 1 << 20;
  static final String OWN = "ledger.";

  /// @throws IllegalArgumentException when the ledger would not take it
  public Draft {
    if (kind.startsWith(OWN)) {
      throw new IllegalArgumentException("Kinds that begin with 'ledger.' are the ledger's own.");
    }
    checkSize(payload);
  }

  private static void checkSize(Json payload) {
    int size = CanonicalJson.bytes(payload).length;
    if (size > LARGEST_PAYLOAD) {
      throw new IllegalArgumentException(
          "The payload has "
              + size
              + " bytes, more than 1 MiB. Seal large things as evidence and write down their"
              + " hash.");
    }
  }
}
