package org.evenkeel.paper;

import java.util.List;

/// A page on paper: the PDF, and what the page wanted and did not get.
public final class Print {
  private final byte[] pdf;
  private final List<String> refused;

  Print(byte[] pdf, List<String> refused) {
    this.pdf = pdf.clone();
    this.refused = List.copyOf(refused);
  }

  /// The PDF, a copy for each caller.
  public byte[] pdf() {
    return pdf.clone();
  }

  /// Addresses that the page asked for in vain, in order of asking.
  public List<String> refused() {
    return refused;
  }
}
