package org.evenkeel.ledger.evidence;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A QR code as a picture: PNG (ISO/IEC 15948) with one bit for each point, eight points for each
/// module, and the quiet zone that readers need.
final class QrPicture {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int QUIET = 4;
  private static final int POINTS = 8;

  private QrPicture() {}

  /// @throws IllegalArgumentException when the text is too long for a QR code
  static byte[] png(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int modules = code.size + 2 * QUIET;
    int side = modules * POINTS;
    ByteBuffer head = ByteBuffer.allocate(13).putInt(side).putInt(side);
    head.put(new byte[] {1, 0, 0, 0, 0}); // one bit, grey, nothing else
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk(png, "IHDR", head.array());
    chunk(png, "IDAT", deflated(rows(code, modules)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /// Each row of points: a filter byte, then a byte of eight points for each module.
  private static byte[] rows(QrCode code, int modules) {
    ByteBuffer rows = ByteBuffer.allocate(modules * POINTS * (1 + modules));
    while (rows.hasRemaining()) {
      int y = rows.position() / (1 + modules) / POINTS - QUIET;
      rows.put((byte) 0);
      for (int x = -QUIET; x < modules - QUIET; x++) {
        rows.put((byte) (code.getModule(x, y) ? 0 : -1));
      }
    }
    return rows.array();
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] block = new byte[1 << 12];
      while (!deflater.finished()) {
        out.write(block, 0, deflater.deflate(block));
      }
    }
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String name, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(3 * Integer.BYTES + data.length);
    chunk.putInt(data.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), Integer.BYTES, Integer.BYTES + data.length);
    png.writeBytes(chunk.putInt((int) sum.getValue()).array());
  }
}
