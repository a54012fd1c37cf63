package org.evenkeel.forensics.scan;

/// What a match of a rule says about whoever sent the line.
public interface Bearing {
  /// Whether it speaks against them.
  boolean speaksAgainst(int rule);

  /// Whether it shows that they succeeded.
  boolean showsSuccess(int rule);

  /// Whether it says that the line asks the database something.
  default boolean asksDatabase(int rule) {
    return false;
  }

  /// Whether the first pass keeps it though it speaks against nobody, to know whom to follow.
  default boolean followed(int rule) {
    return false;
  }

  /// Whether it means nothing where many do the same: customers fetch what they bought by the
  /// thousand.
  default boolean meansLittleOfMany(int rule) {
    return false;
  }
}
