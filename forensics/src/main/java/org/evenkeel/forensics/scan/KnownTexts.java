package org.evenkeel.forensics.scan;

/// What is known of the texts that one part of lines consists of, to all threads and both passes:
/// each is held against the rules once.
///
/// @param quiet those that leave no rule possible
/// @param loud those that leave some, and which
record KnownTexts(QuietTexts quiet, LoudTexts loud) {
  private static final int QUIET = 1 << 17;

  /// @param wanted whether any rule asks for the part
  static KnownTexts of(boolean wanted) {
    return new KnownTexts(new QuietTexts(wanted ? QUIET : 2), new LoudTexts(wanted));
  }
}
