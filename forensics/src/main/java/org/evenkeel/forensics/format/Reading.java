package org.evenkeel.forensics.format;

/// What became of a line.
public enum Reading {
  /// The row holds an event.
  EVENT,
  /// Understood, and nothing to tell: a blank, a header, a comment, a part of a longer event.
  SILENT,
  /// Not a line of this format. Counted, sampled and shown; the row's content is undefined.
  UNREADABLE
}
