package org.evenkeel.law.letter;

/// Which report of several it is.
public enum Phase {
  FIRST("First report"),
  COMPLEMENT("Further report"),
  FINAL("Final report");

  private final String words;

  Phase(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
