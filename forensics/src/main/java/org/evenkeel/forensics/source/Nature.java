package org.evenkeel.forensics.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What bytes are, judged by their beginning and never by a name.
sealed interface Nature {
  /// Lines of text, after a mark of `mark` bytes.
  record Text(int mark) implements Nature {}

  /// UTF-16 text, after a mark of `mark` bytes.
  record WideText(int mark, boolean bigEndian) implements Nature {}

  record Packed(Packing packing) implements Nature {}

  record Tar() implements Nature {}

  record Zip() implements Nature {}

  /// Records of who was on the server, of `size` bytes each.
  record Logins(int size) implements Nature {}

  /// Nothing but NUL bytes as far as the head goes: a hole, maybe with a log behind it.
  record Hole() implements Nature {}

  record Nothing() implements Nature {}

  /// Not text. `looks` says like what: "a PNG image".
  record Other(String looks) implements Nature {}

  /// @param head the first 4096 bytes, or all there are
  static Nature of(byte[] head) {
    if (head.length == 0) {
      return new Nothing();
    }
    return packed(head).or(() -> wide(head)).orElseGet(() -> plain(head));
  }

  private static Optional<Nature> packed(byte[] head) {
    if (starts(head, "\u001f\u008b\b")) {
      return Optional.of(new Packed(Packing.GZIP));
    }
    if (starts(head, "(\u00b5/\u00fd") || skippable(head)) {
      return Optional.of(new Packed(Packing.ZSTD));
    }
    if (starts(head, "\u00fd7zXZ\0")) {
      return Optional.of(new Packed(Packing.XZ));
    }
    if (starts(head, "BZh") && bzip2(head)) {
      return Optional.of(new Packed(Packing.BZIP2));
    }
    if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006")) {
      return Optional.of(new Zip());
    }
    return TarHeader.matches(head) ? Optional.of(new Tar()) : Optional.empty();
  }

  private static boolean skippable(byte[] head) {
    return head.length > 3 && (head[0] & 0xf0) == 0x50 && starts(head, (char) head[0] + "*M\u0018");
  }

  private static boolean bzip2(byte[] head) {
    return at(head, 4, "1AY&SY") || at(head, 4, "\u0017rE8P\u0090");
  }

  private static Optional<Nature> wide(byte[] head) {
    if (starts(head, "\u00ff\u00fe")) {
      return Optional.of(new WideText(2, false));
    }
    if (starts(head, "\u00fe\u00ff")) {
      return Optional.of(new WideText(2, true));
    }
    int[] nuls = new int[2];
    for (int i = 0; i < head.length; i++) {
      nuls[i & 1] += head[i] == 0 ? 1 : 0;
    }
    int most = head.length * 2 / 5; // of each half at most a half
    if (head.length >= 64 && nuls[0] == 0 && nuls[1] > most) {
      return Optional.of(new WideText(0, false));
    }
    if (head.length >= 64 && nuls[1] == 0 && nuls[0] > most) {
      return Optional.of(new WideText(0, true));
    }
    return Optional.empty();
  }

  private static Nature plain(byte[] head) {
    if (starts(head, "\u00ef\u00bb\u00bf")) {
      return new Text(3);
    }
    Optional<String> known = Magic.named(head);
    if (known.isPresent()) {
      return new Other(known.get());
    }
    int logins = LoginRecords.size(head);
    return logins > 0 ? new Logins(logins) : ordinary(head);
  }

  /// Text has few control bytes; a run of NUL bytes at the start is what a log looks like that was
  /// emptied while its server went on writing.
  private static Nature ordinary(byte[] head) {
    int from = 0;
    while (from < head.length && head[from] == 0) {
      from++;
    }
    int count = head.length - from;
    if (count == 0) {
      return new Hole();
    }
    int nuls = 0;
    int controls = 0;
    int high = 0;
    for (int i = from; i < head.length; i++) {
      int octet = head[i];
      nuls += octet == 0 ? 1 : 0;
      high += octet < 0 ? 1 : 0;
      controls += octet > 0 && octet < ' ' && !layout(octet) ? 1 : 0;
    }
    boolean binary =
        nuls > count / 10
            || controls > count * 8 / 100
            || (controls > count / 50 && high > count / 3);
    return binary ? new Other("binary data") : new Text(0);
  }

  private static boolean layout(int octet) {
    return (octet >= '\b' && octet <= '\r') || octet == 0x1b;
  }

  static boolean starts(byte[] head, String latin) {
    return at(head, 0, latin);
  }

  /// Whether the bytes at `from` are those of `latin`, one for each character.
  static boolean at(byte[] head, int from, String latin) {
    byte[] magic = latin.getBytes(StandardCharsets.ISO_8859_1);
    if (head.length < from + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (head[from + i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
