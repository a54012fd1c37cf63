package org.evenkeel.forensics.webroot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// The files of a release with their hashes, as makers publish them: lines of hash and path, or
/// JSON with paths as keys, such as WordPress' lists of checksums.
///
/// @param hashes by path below the store's folder; 32 or 64 hexadecimal digits, in lower case
record Manifest(String name, Map<String, String> hashes) {
  private static final long LARGEST = 64L << 20;
  private static final JsonFactory JSON = JsonFactory.builder().build();

  Manifest {
    hashes = Map.copyOf(hashes);
  }

  /// @throws IOException if the file cannot be read, or holds no hash
  static Manifest read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("it is larger than any list of files");
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    Map<String, String> hashes = text.stripLeading().startsWith("{") ? json(bytes) : lines(text);
    if (hashes.isEmpty()) {
      throw new IOException("it holds no line with an MD5 or SHA-256 hash and a path");
    }
    return new Manifest(String.valueOf(file.getFileName()), hashes);
  }

  private static Map<String, String> lines(String text) {
    Map<String, String> hashes = new HashMap<>();
    for (String line : text.split("\n")) {
      String[] words = line.strip().split("[\\s*]+", 2);
      if (words.length == 2 && isHash(words[0])) {
        hashes.put(path(words[1]), words[0].toLowerCase(Locale.ROOT));
      }
    }
    return hashes;
  }

  /// Any JSON in which a hash stands under a path, directly or as `md5` or `sha256` of it.
  private static Map<String, String> json(byte[] bytes) throws IOException {
    Map<String, String> hashes = new HashMap<>();
    Deque<String> names = new ArrayDeque<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        switch (token) {
          case START_OBJECT, START_ARRAY -> names.push(String.valueOf(json.currentName()));
          case END_OBJECT, END_ARRAY -> names.poll();
          case VALUE_STRING ->
              hash(names, String.valueOf(json.currentName()), json.getString(), hashes);
          default -> {}
        }
      }
    } catch (StreamReadException e) {
      throw new IOException("it is broken JSON", e);
    }
    return hashes;
  }

  private static void hash(
      Deque<String> names, String name, String value, Map<String, String> hashes) {
    if (isHash(value)) {
      boolean inner = name.equals("md5") || name.equals("sha256");
      hashes.put(path(inner ? String.valueOf(names.peek()) : name), value.toLowerCase(Locale.ROOT));
    }
  }

  private static String path(String written) {
    String path = written.strip().replace('\\', '/');
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private static boolean isHash(String word) {
    return (word.length() == 32 || word.length() == 64)
        && word.chars().allMatch(letter -> Character.digit(letter, 16) >= 0);
  }
}
