package org.evenkeel.forensics.webroot;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.evenkeel.forensics.source.TreeFile;

/// A file of the web root with what its name tells.
///
/// @param path with forward slashes
/// @param name the last part of the path, in lower case
/// @param text the content, one character for each byte
record WebFile(TreeFile file, String path, String name, String text) {
  static WebFile of(TreeFile file) {
    String path = file.path().replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return new WebFile(file, path, name, new String(file.content(), StandardCharsets.ISO_8859_1));
  }

  /// What stands behind the last dot of the name.
  String extension() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  String lowerPath() {
    return path.toLowerCase(Locale.ROOT);
  }
}
