package org.evenkeel.cli.answer;

/// How a piece of text stands out, on screens that know colours.
public enum Ink {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  ALARM("1;31"),
  WARNING("1;33"),
  CALM("1;32");

  private static final String ESCAPE = "\u001b[";
  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /// `safe` in this ink. The text must have been made inert before.
  public String on(String safe, boolean colour) {
    return colour && this != PLAIN ? ESCAPE + code + 'm' + safe + ESCAPE + "0m" : safe;
  }
}
