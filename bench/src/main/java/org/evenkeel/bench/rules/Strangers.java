package org.evenkeel.bench.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// The public rules of SigmaHQ, unpacked: as they are, and turned to web requests, so that each of
/// them has to be tried on the lines of an access log.
record Strangers(Path asTheyAre, Path turnedToWeb) {
  private static final List<String> FOLDERS =
      List.of("/rules", "/unsupported/", "/other/", "/deprecated/");

  /// What stands for the field of another log in a request: something of much the same kind.
  private static final Map<String, String> FIELDS =
      Map.of(
          "CommandLine", "cs-uri-query",
          "ParentCommandLine", "cs-referer",
          "Image", "cs-uri-stem",
          "ParentImage", "cs-uri-stem",
          "OriginalFileName", "cs-user-agent",
          "TargetFilename", "cs-uri-stem",
          "TargetObject", "cs-uri-query",
          "ScriptBlockText", "cs-uri-query",
          "ImageLoaded", "cs-uri-stem",
          "QueryName", "cs-host");

  /// @param archive SigmaHQ's repository as `.tar.gz`
  static Strangers unpacked(Path archive, Path work) throws IOException {
    Strangers strangers = new Strangers(work.resolve("as-they-are"), work.resolve("web"));
    Files.createDirectories(strangers.asTheyAre);
    Files.createDirectories(strangers.turnedToWeb);
    int number = 0;
    try (InputStream file = Files.newInputStream(archive);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (isRule(entry.getName())) {
          String text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
          String name = "%04d.yml".formatted(number++);
          Files.writeString(strangers.asTheyAre.resolve(name), text);
          Files.writeString(strangers.turnedToWeb.resolve(name), turned(text));
        }
      }
    }
    return strangers;
  }

  private static boolean isRule(String path) {
    String below = path.substring(path.indexOf('/') + 1);
    return path.endsWith(".yml") && FOLDERS.stream().anyMatch(("/" + below)::startsWith);
  }

  private static String turned(String text) {
    StringBuilder turned = new StringBuilder();
    boolean logsource = false;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("logsource:")) {
        logsource = true;
        turned.append("logsource:\n    category: webserver\n");
      } else if (!logsource || !line.startsWith(" ")) {
        logsource = false;
        turned.append(withFields(line)).append('\n');
      }
    }
    return turned.toString();
  }

  private static String withFields(String line) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? "" : line.substring(0, colon);
    int bar = key.indexOf('|');
    String field = (bar < 0 ? key : key.substring(0, bar)).replace("- ", "").strip();
    String other = FIELDS.get(field);
    return other == null ? line : line.replaceFirst(field, other);
  }
}
