package org.evenkeel.desk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What was taken in, measured while it was written.
///
/// @param sha256 in hexadecimal
record Measured(long bytes, String sha256) {
  static Measured copy(InputStream content, Path to) throws IOException {
    try {
      DigestInputStream counted =
          new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
      long bytes = Files.copy(counted, to);
      return new Measured(bytes, HexFormat.of().formatHex(counted.getMessageDigest().digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
