package org.evenkeel.forensics.conformance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Files of a packed folder, held in memory.
record Archive(SortedMap<String, byte[]> files) {
  /// Unpacks those files of `packed` whose path is `wanted`.
  static Archive of(Path packed, Predicate<String> wanted) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(packed));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        if (entry.isFile() && wanted.test(entry.getName())) {
          files.put(entry.getName(), tar.readAllBytes());
        }
        entry = tar.getNextEntry();
      }
    }
    return new Archive(files);
  }
}
