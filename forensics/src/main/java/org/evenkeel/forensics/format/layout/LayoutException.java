package org.evenkeel.forensics.format.layout;

/// A log format given as text that cannot be used. The message is a sentence for its author.
public final class LayoutException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String text;

  LayoutException(String text, String why) {
    super("The log format \"" + text.strip() + "\" cannot be used: " + why);
    this.text = text;
  }

  /// The log format as it was given.
  public String text() {
    return text;
  }
}
