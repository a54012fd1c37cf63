package org.evenkeel.ledger.stamp;

import java.io.IOException;

/// Who stamps: a `TimeStampReq` goes in, a `TimeStampResp` comes out, both in DER.
@FunctionalInterface
public interface Authority {
  /// @throws IOException when it cannot be reached, or answers something else
  byte[] answer(byte[] request) throws IOException;
}
