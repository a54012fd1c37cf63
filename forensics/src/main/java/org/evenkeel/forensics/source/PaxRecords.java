package org.evenkeel.forensics.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The extended header of a tar entry (POSIX.1-2001): lines of `length key=value`.
final class PaxRecords {
  private final Map<String, String> values = new HashMap<>();

  /// Reads as many records as are well-formed.
  static PaxRecords of(byte[] bytes) {
    PaxRecords records = new PaxRecords();
    int at = 0;
    while (at < bytes.length) {
      int next = records.add(bytes, at);
      at = next > at ? next : bytes.length;
    }
    return records;
  }

  /// Where the record at `from` ends; -1 if it is none.
  private int add(byte[] bytes, int from) {
    int at = from;
    int length = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && length < bytes.length) {
      length = length * 10 + bytes[at] - '0';
      at++;
    }
    long end = (long) from + length;
    if (at == bytes.length || bytes[at] != ' ' || end > bytes.length || end <= at + 1) {
      return -1;
    }
    String record = new String(bytes, at + 1, (int) end - at - 2, StandardCharsets.UTF_8);
    int equals = record.indexOf('=');
    if (equals > 0) {
      values.put(record.substring(0, equals), record.substring(equals + 1));
    }
    return (int) end;
  }

  Optional<String> path() {
    return Optional.ofNullable(values.get("path"));
  }

  OptionalLong size() {
    return whole(values.getOrDefault("size", ""));
  }

  /// Seconds since 1970.
  OptionalLong modified() {
    String seconds = values.getOrDefault("mtime", "");
    int point = seconds.indexOf('.');
    return whole(point < 0 ? seconds : seconds.substring(0, point));
  }

  boolean sparse() {
    return values.keySet().stream().anyMatch(key -> key.startsWith("GNU.sparse"));
  }

  private static OptionalLong whole(String digits) {
    if (digits.isEmpty() || digits.length() > 18) {
      return OptionalLong.empty();
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(Long.parseLong(digits));
  }
}
