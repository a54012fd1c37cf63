package org.evenkeel.desk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    return measured(content, counted -> Files.copy(counted, to));
  }

  /// What lies here already.
  static Measured of(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return measured(content, counted -> counted.transferTo(OutputStream.nullOutputStream()));
    }
  }

  private interface Reading {
    long through(InputStream content) throws IOException;
  }

  private static Measured measured(InputStream content, Reading reading) throws IOException {
    try {
      DigestInputStream counted =
          new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
      long bytes = reading.through(counted);
      return new Measured(bytes, HexFormat.of().formatHex(counted.getMessageDigest().digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
