package org.evenkeel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.report.HtmlReport;

/// The report as a file. It appears whole or not at all: it is written beside its place under
/// another name, then moved. Only its owner can read it, for it holds evidence.
final class HtmlFile {
  private HtmlFile() {}

  /// Writes the report to `file`, replacing what was there.
  ///
  /// @throws IOException when it cannot be written; nothing is left behind then
  static void write(Investigation found, Path file, Interruption interruption) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      writeInto(place, found); // a device or a pipe: nothing to replace
      return;
    }
    Path part = Files.createTempFile(folder, "." + place.getFileName(), ".part");
    interruption.leavesNot(part);
    try {
      writeInto(part, found);
      move(part, place);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeInto(Path file, Investigation found) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      HtmlReport.write(found, out);
    } catch (UncheckedIOException e) {
      throw new IOException(Trouble.in(e.getCause()), e);
    }
  }

  private static void move(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
