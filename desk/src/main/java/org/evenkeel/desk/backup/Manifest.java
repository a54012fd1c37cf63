package org.evenkeel.desk.backup;

import java.util.List;
import java.util.Map;

/// What a backup holds; its first entry.
///
/// @param at when it was made
/// @param migrations that made the tables, with their checksums
/// @param tables the columns of each, in the order to be restored
record Manifest(
    String schema, String at, List<String> migrations, Map<String, List<String>> tables) {
  static final String NAME = "manifest.json";
  static final String SCHEMA = "evenkeel/backup/1";
}
