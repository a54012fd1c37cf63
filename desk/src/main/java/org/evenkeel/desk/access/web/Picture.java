package org.evenkeel.desk.access.web;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as the outline of its dark squares.
///
/// @param size its side in squares, with the quiet border of four
record Picture(String path, int size) {
  private static final int BORDER = 4;

  static Picture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + BORDER).append(',').append(y + BORDER).append("h1v1h-1z");
        }
      }
    }
    return new Picture(path.toString(), code.size + 2 * BORDER);
  }
}
