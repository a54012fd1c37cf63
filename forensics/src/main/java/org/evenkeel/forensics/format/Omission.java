package org.evenkeel.forensics.format;

/// What the times of a log leave out.
public enum Omission {
  /// The offset from UTC.
  ZONE,
  YEAR
}
