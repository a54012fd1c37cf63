package org.evenkeel.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it into the jar.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }

  /// Name and version.
  static String line() {
    @Nullable String version = Version.class.getPackage().getImplementationVersion();
    return "Evenkeel " + (version == null ? "(not packaged)" : version);
  }
}
