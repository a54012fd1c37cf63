package org.evenkeel.cli.answer;

/// What the reader's screen can show.
///
/// @param columns how wide it is; clamped to 40 to 100, where text stays readable
/// @param colour whether colours may be used; nothing is said by colour alone
/// @param unicode whether more than ASCII can be shown
public record Screen(int columns, boolean colour, boolean unicode) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  public Screen {
    columns = Math.clamp(columns, NARROWEST, WIDEST);
  }

  /// A pipe or a file: 80 columns, no colour.
  public static Screen plain(boolean unicode) {
    return new Screen(80, false, unicode);
  }
}
