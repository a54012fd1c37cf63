package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;

/// Questions to a database whose answers stand in the error messages that they provoke.
public final class ErrorQuestions {
  private static final Pattern PROVOKING =
      Pattern.compile(
          "(?i)\\b(?:extractvalue|updatexml|gtid_subset|gtid_subtract|geometrycollection|polygon"
              + "|multipoint|linestring|json_keys|name_const|exp\\s*\\(\\s*~|floor\\s*\\(\\s*rand"
              + "|(?:cast|convert)\\s*\\(.{0,200}\\b(?:int|numeric|signed))");

  private ErrorQuestions() {}

  /// @param sql a query with its escapes undone
  public static boolean provokes(String sql) {
    return PROVOKING.matcher(sql).find();
  }
}
