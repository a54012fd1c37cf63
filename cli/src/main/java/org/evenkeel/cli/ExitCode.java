package org.evenkeel.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// What the process says to scripts when it ends.
enum ExitCode {
  NOTHING_FOUND(0, "Done; nothing suspicious was found"),
  FAILED(1, "Failed: a result could not be written, or a defect of Evenkeel"),
  MISUSED(2, "The command line was not understood"),
  NOTHING_READABLE(3, "No evidence could be read, or a setting cannot be used"),
  PARTLY_READ(4, "Done; nothing suspicious in what was read, but some evidence was not understood"),
  UNPROVEN(6, "The ledger, or what was handed over of one, does not prove what it claims"),
  FINDINGS(10, "Done; something suspicious was found, from attempts to a breach"),
  INTERRUPTED(130, "Stopped by Ctrl-C");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }

  /// Number and meaning of each, as help and manual pages list them.
  static Map<String, String> listed() {
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      list.put(String.valueOf(code.number), code.meaning);
    }
    return list;
  }
}
