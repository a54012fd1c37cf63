package org.evenkeel.forensics.source;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/// A way to pack one stream of bytes.
enum Packing {
  GZIP("gzip"),
  ZSTD("zstd"),
  XZ("xz"),
  BZIP2("bzip2");

  /// Reading less than this at a time would cost more than it can save of a broken stream.
  private static final int ZSTD_GRAIN = 16 << 10;

  private final String tool;

  Packing(String tool) {
    this.tool = tool;
  }

  /// Unpacks `packed`, all of its parts if several stand one after the other. Closing the result
  /// leaves `packed` open.
  InputStream open(PeekedInput packed, Limits limits) throws IOException {
    return switch (this) {
      case GZIP -> new GzipInput(packed);
      case ZSTD -> new ForeignInput(tool, ZSTD_GRAIN, () -> zstd(packed, limits));
      case XZ -> new ForeignInput(tool, 1, () -> xz(packed, limits));
      case BZIP2 -> new ForeignInput(tool, 1, () -> new BZip2CompressorInputStream(packed, true));
    };
  }

  private static InputStream zstd(InputStream packed, Limits limits) throws IOException {
    int windowLog = Long.SIZE - 1 - Long.numberOfLeadingZeros(limits.decoderBytes());
    return new ZstdInputStreamNoFinalizer(packed).setLongMax(Math.clamp(windowLog, 10, 30));
  }

  private static InputStream xz(InputStream packed, Limits limits) throws IOException {
    int kibibytes = (int) Math.min(limits.decoderBytes() >> 10, Integer.MAX_VALUE);
    return new XZInputStream(packed, kibibytes);
  }
}
