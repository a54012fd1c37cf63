package org.evenkeel.forensics.source;

import java.util.List;
import java.util.Optional;

/// First bytes of files that are no logs but lie beside them.
final class Magic {
  private record Sign(int at, String bytes, String name) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(0, "\u0089PNG\r\n", "a PNG image"),
          new Sign(0, "\u00ff\u00d8\u00ff", "a JPEG image"),
          new Sign(0, "GIF8", "a GIF image"),
          new Sign(8, "WEBP", "a WebP image"),
          new Sign(4, "ftyp", "a video or HEIF image"),
          new Sign(0, "\0\0\u0001\0", "an icon"),
          new Sign(0, "%PDF-", "a PDF document"),
          new Sign(0, "\u007fELF", "a Linux program (ELF)"),
          new Sign(0, "SQLite format 3\0", "an SQLite database"),
          new Sign(0, "\u00ca\u00fe\u00ba\u00be", "a Java class or macOS program"),
          new Sign(0, "\u00cf\u00fa\u00ed\u00fe", "a macOS program"),
          new Sign(0, "\u00d0\u00cf\u0011\u00e0", "an old Office document"),
          new Sign(0, "Rar!\u001a\u0007", "a RAR archive; unpack it first"),
          new Sign(0, "7z\u00bc\u00af'\u001c", "a 7-Zip archive; unpack it first"),
          new Sign(0, "\u0004\"M\u0018", "an lz4 file; unpack it with lz4"),
          new Sign(0, "\u001f\u009d", "a file of the old compress; unpack it with gzip -d"),
          new Sign(0, "LZIP", "an lzip file; unpack it with lzip"),
          new Sign(0, "\u00d4\u00c3\u00b2\u00a1", "a packet capture"),
          new Sign(0, "\u00a1\u00b2\u00c3\u00d4", "a packet capture"),
          new Sign(0, "\n\r\r\n", "a packet capture"),
          new Sign(0, "ElfFile\0", "a Windows event log; export it as text or XML"),
          new Sign(
              0, "LPKSHHRH", "a systemd journal; journalctl --file FILE -o json writes it as text"),
          new Sign(0, "\u00febin", "a MySQL binary log; export it with mysqlbinlog"),
          new Sign(0, "PAR1", "a Parquet file"),
          new Sign(0, "PGDMP", "a PostgreSQL dump in binary form"),
          new Sign(0, "OggS", "a sound file"),
          new Sign(0, "ID3", "a sound file"),
          new Sign(0, "wOFF", "a font"),
          new Sign(0, "wOF2", "a font"));

  private Magic() {}

  /// What `head` is the beginning of, in words.
  static Optional<String> named(byte[] head) {
    for (Sign sign : SIGNS) {
      if (Nature.at(head, sign.at(), sign.bytes())) {
        return Optional.of(sign.name());
      }
    }
    return windowsProgram(head) ? Optional.of("a Windows program (PE)") : Optional.empty();
  }

  private static boolean windowsProgram(byte[] head) {
    if (!Nature.starts(head, "MZ") || head.length < 64) {
      return false;
    }
    int header = (head[60] & 0xff) | (head[61] & 0xff) << 8;
    return Nature.at(head, header, "PE\0\0");
  }
}
