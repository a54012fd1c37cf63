package org.evenkeel.cli;

import java.nio.file.Path;
import java.util.Map;
import org.evenkeel.desk.DeskSettings;
import org.evenkeel.desk.backup.DeskDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which desk a command is about: the one of the settings, or in another folder.
final class DataChoice {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where everything is kept. Default: as 'evenkeel config' says.")
  private @Nullable Path data;

  /// @throws Configuration.Misconfigured when a setting cannot be used
  DeskDatabase.Place place() {
    DeskSettings desk = settings();
    return new DeskDatabase.Place(
        desk.data(),
        desk.database().map(own -> new DeskDatabase.Access(own.url(), own.user(), own.password())));
  }

  DeskSettings settings() {
    Map<Setting, String> options = data == null ? Map.of() : Map.of(Setting.DATA, data.toString());
    return DeskChoice.of(Configuration.of(options, System.getenv()));
  }
}
