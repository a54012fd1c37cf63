package org.evenkeel.forensics.rule;

/// Something about a rule file that its author should know.
///
/// @param file where it stands
/// @param line its line, from 1; 0 when the file as a whole is meant
/// @param column its column in that line, from 1; 0 when the whole line is meant
/// @param why sentences: what is wrong and what to do
public record RuleProblem(String file, int line, int column, String why) {
  /// The whole line is meant, or the whole file.
  public RuleProblem(String file, int line, String why) {
    this(file, line, 0, why);
  }

  /// Whether a correlation names a rule that is not there, which it may be elsewhere.
  public boolean isUnknownName() {
    return why.contains(Linking.UNKNOWN);
  }

  /// `file, line 12, column 5: what is wrong`.
  public String sentence() {
    return file
        + (line > 0 ? ", line " + line : "")
        + (column > 0 ? ", column " + column : "")
        + ": "
        + why;
  }
}
