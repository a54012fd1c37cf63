package org.evenkeel.forensics.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.evenkeel.forensics.Shared;

/// SigmaHQ's rules, as they are.
public final class SigmaHq {
  private SigmaHq() {}

  /// What becomes of all of them.
  public static RulePack pack() throws IOException {
    return pack(Placeholders.none());
  }

  static RulePack pack(Placeholders placeholders) throws IOException {
    RuleReader reader = new RuleReader(placeholders);
    forEach(reader::read);
    return reader.pack();
  }

  /// Every file with rules: its path and its text.
  static void forEach(BiConsumer<String, String> taker) throws IOException {
    try (InputStream file = Files.newInputStream(Shared.data("sigma/sigmahq.tar.gz"));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (isRule(entry.getName())) {
          taker.accept(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
  }

  /// Rules stand in folders whose names begin so; the rest are the project's own settings.
  private static boolean isRule(String path) {
    List<String> folders = List.of("/rules", "/unsupported/", "/other/", "/deprecated/");
    String below = path.substring(path.indexOf('/'));
    return path.endsWith(".yml") && folders.stream().anyMatch(below::startsWith);
  }
}
