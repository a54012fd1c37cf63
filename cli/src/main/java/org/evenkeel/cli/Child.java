package org.evenkeel.cli;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Evenkeel as a process of its own, for work on what attackers wrote: the same program with its
/// own limit of memory. It works in another folder and at a lower priority, so that the desk stays
/// quick, and ends with its parent.
final class Child {
  private static final List<Path> NICE = List.of(Path.of("/usr/bin/nice"), Path.of("/bin/nice"));

  private Child() {}

  /// The command, without the arguments.
  static List<String> command() {
    List<String> words = new ArrayList<>(yielding());
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    words.add("-Xmx576m");
    words.addAll(tuning(ManagementFactory.getRuntimeMXBean().getInputArguments()));
    words.add("-D" + ProgressLines.WANTED + "=true");
    words.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
    words.add(Evenkeel.class.getName());
    return words;
  }

  /// Words before a command that let everything else go first, where there are such.
  private static List<String> yielding() {
    return NICE.stream()
        .filter(path -> path.toFile().canExecute())
        .findFirst()
        .map(path -> List.of(path.toString(), "-n", "10"))
        .orElse(List.of());
  }

  /// What this process was told of memory, compiler and folders holds for its children too.
  static List<String> tuning(List<String> arguments) {
    return arguments.stream()
        .filter(word -> word.startsWith("-X") || word.startsWith("-Djava.io.tmpdir="))
        .toList();
  }

  /// A class path that means the same in every folder.
  static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
