package org.evenkeel.forensics.database;

/// Takes in what a dump holds.
interface DumpIntake {
  void row(Row row);

  /// A trigger, event, function or procedure.
  ///
  /// @param kind which of them, in lower case
  /// @param body its text as far as it was kept
  void routine(String kind, String name, String body);
}
