package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;

/// Recognises web server configuration that defines log formats.
final class Directives {
  private static final long LARGEST = 256 << 10;
  private static final String[] NAMES = {"log_format", "logformat"};

  private Directives() {}

  /// The file as configuration, if it is a small text with a line that begins with `log_format` or
  /// `LogFormat`. Most logs are told apart by their first byte.
  static Optional<Configuration> in(Item item) {
    if (!(item instanceof Item.OnDisk file) || file.size() > LARGEST) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      int first = in.read();
      if (!mayBegin(first)) {
        return Optional.empty();
      }
      byte[] text = new byte[(int) file.size()];
      text[0] = (byte) first;
      int count = 1 + in.readNBytes(text, 1, text.length - 1);
      return defines(text, count)
          ? Optional.of(
              new Configuration(file.name(), new String(text, 0, count, StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // told when the file is read
    }
  }

  private static boolean mayBegin(int first) {
    boolean letter = (first | 0x20) >= 'a' && (first | 0x20) <= 'z';
    return letter
        || first == '#'
        || first == '<'
        || (first >= '\t' && first <= '\r')
        || first == ' ';
  }

  private static boolean defines(byte[] text, int count) {
    boolean fresh = true;
    for (int i = 0; i < count; i++) {
      if (fresh && begins(text, i, count)) {
        return true;
      }
      fresh = text[i] == '\n' || text[i] == '\r' || (fresh && (text[i] == ' ' || text[i] == '\t'));
    }
    return false;
  }

  private static boolean begins(byte[] text, int from, int count) {
    for (String name : NAMES) {
      int end = from + name.length();
      if (end < count && blank(text[end]) && matches(text, from, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean blank(byte octet) {
    return octet == ' ' || octet == '\t';
  }

  private static boolean matches(byte[] text, int from, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.toLowerCase((char) text[from + i]) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
