package org.evenkeel.forensics.rule;

/// Something about a rule file that its author should know.
///
/// @param file where it stands
/// @param line its line, from 1; 0 when the file as a whole is meant
/// @param why sentences: what is wrong and what to do
public record RuleProblem(String file, int line, String why) {
  /// `file, line 12: what is wrong`.
  public String sentence() {
    return file + (line > 0 ? ", line " + line : "") + ": " + why;
  }
}
