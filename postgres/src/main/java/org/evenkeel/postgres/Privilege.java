package org.evenkeel.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom PostgreSQL's programs run as. They refuse to run as root; then each gets a user namespace
/// of its own, in which it is nobody special while its files stay ours.
final class Privilege {
  private static final List<Path> FOLDERS =
      List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/sbin"));

  private Privilege() {}

  /// The command as it has to be started.
  ///
  /// @param apart whether it must not hear the terminal's Ctrl-C
  static List<String> command(boolean apart, List<String> command) {
    List<String> whole = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      whole.addAll(List.of(needed("unshare"), "--user"));
    }
    find("setsid").filter(any -> apart).ifPresent(whole::add);
    whole.addAll(command);
    return whole;
  }

  private static String needed(String program) {
    return find(program)
        .orElseThrow(
            () ->
                new PostgresException.NoPrograms(
                    "PostgreSQL does not run as root, and the program "
                        + program
                        + ", which would take root's powers away, is missing. Start Evenkeel as an"
                        + " ordinary user, install util-linux, or give it a database of yours with"
                        + " --database-url."));
  }

  private static Optional<String> find(String program) {
    return FOLDERS.stream()
        .map(folder -> folder.resolve(program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
