package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// What a zip entry holds, unpacked and compared with its checksum at the end.
final class ZipContent extends BulkInput {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int BZIP2 = 12;
  private static final int ZSTD = 93;
  private static final int XZ = 95;

  private final InputStream content;
  private final ZipEntry.Extent extent;
  private final CRC32 crc = new CRC32();
  private long count;

  /// @param packed the entry's bytes in the archive
  ZipContent(ZipEntry entry, InputStream packed, Limits limits) throws IOException {
    extent = entry.extent();
    content =
        switch (entry.method()) {
          case STORED -> packed;
          case DEFLATED -> new DeflatedInput(packed);
          case BZIP2 -> Packing.BZIP2.open(PeekedInput.of(packed), limits);
          case ZSTD -> Packing.ZSTD.open(PeekedInput.of(packed), limits);
          case XZ -> Packing.XZ.open(PeekedInput.of(packed), limits);
          default ->
              throw new Damage("packed by zip method " + entry.method() + ", which few know");
        };
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = content.read(into, from, length);
    if (read > 0) {
      crc.update(into, from, read);
      count += read;
    } else if (extent.crc() >= 0) {
      verify();
    }
    return read;
  }

  private void verify() throws Damage {
    if (count < extent.size()) {
      throw new Damage("cut short: " + count + " of " + extent.size() + " bytes");
    }
    if (count > extent.size() || crc.getValue() != extent.crc()) {
      throw new Damage("its checksum is wrong: what was read may have been altered");
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
