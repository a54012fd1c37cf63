package org.evenkeel.forensics.source;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Packs things as hosts and attackers do.
final class Pack {
  interface Writing<T> {
    void to(T out) throws IOException;
  }

  interface Wrapping {
    OutputStream around(OutputStream out) throws IOException;
  }

  private Pack() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    return packed(bytes, GZIPOutputStream::new);
  }

  static byte[] zstd(byte[] bytes) {
    return packed(bytes, ZstdOutputStreamNoFinalizer::new);
  }

  static byte[] xz(byte[] bytes) {
    return packed(bytes, out -> new XZOutputStream(out, new LZMA2Options(1)));
  }

  static byte[] bzip2(byte[] bytes) {
    return packed(bytes, out -> new BZip2CompressorOutputStream(out, 1));
  }

  static byte[] tar(Writing<TarArchiveOutputStream> content) {
    return written(
        out -> {
          try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            content.to(tar);
          }
        });
  }

  static void add(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  static void addSpecial(TarArchiveOutputStream tar, String name, byte type) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, type);
    entry.setLinkName("/etc/passwd");
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  static byte[] zip(Writing<ZipArchiveOutputStream> content) {
    return written(
        out -> {
          try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            content.to(zip);
          }
        });
  }

  static void add(ZipArchiveOutputStream zip, String name, byte[] bytes) throws IOException {
    add(zip, new ZipArchiveEntry(name), bytes);
  }

  static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(bytes);
    zip.closeArchiveEntry();
  }

  static byte[] joined(byte[]... parts) {
    return written(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /// So many lines of a log.
  static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("203.0.113.").append(i % 250).append(" - - [01/Mar/2026:10:00:00 +0000] ");
      lines.append("\"GET /product/").append(i * 7919 % 100_003).append(" HTTP/1.1\" 200 ");
      lines.append(i).append('\n');
    }
    return lines.toString();
  }

  private static byte[] packed(byte[] bytes, Wrapping wrapping) {
    return written(
        out -> {
          try (OutputStream packer = wrapping.around(out)) {
            packer.write(bytes);
          }
        });
  }

  private static byte[] written(Writing<OutputStream> content) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.to(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
