package org.evenkeel.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;

/// The page in a bundle that an expert reads who knows nothing of Evenkeel and trusts none of it.
final class Readme {
  static final String NAME = "README.txt";

  private Readme() {}

  static String text(SignedHead head, Trust trust, boolean selection) {
    String keys =
        trust.log().stream()
            .map(key -> "id " + key.hexId() + ", " + key.scheme().algorithm())
            .collect(Collectors.joining("\n"));
    return template()
        .replace("{what}", selection ? "Some entries" : "All entries")
        .replace("{size}", Long.toString(head.size()))
        .replace("{root}", head.checkpoint().root().base64())
        .replace("{keys}", keys)
        .replace("{origin}", trust.origin());
  }

  private static String template() {
    try (InputStream in = Objects.requireNonNull(Readme.class.getResourceAsStream(NAME))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
