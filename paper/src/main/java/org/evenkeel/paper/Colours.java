package org.evenkeel.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/// What the numbers of colours mean: sRGB, as PDF/A asks for.
final class Colours {
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private Colours() {}

  static byte[] srgb() {
    return SRGB.clone();
  }
}
