package org.evenkeel.forensics.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Reading cannot even begin.
public abstract sealed class EvidenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private EvidenceException(String message) {
    super(message);
  }

  /// None of the given paths exists.
  public static final class NothingThere extends EvidenceException {
    private static final long serialVersionUID = 1L;

    private final transient List<Path> paths;

    NothingThere(List<Path> paths) {
      super(
          "there is no file or folder at "
              + paths.stream()
                  .map(path -> EntryName.printable(path.toString()))
                  .collect(Collectors.joining(", "))
              + "; check the spelling, and whether the folder is mounted here");
      this.paths = List.copyOf(paths);
    }

    /// What was given.
    public List<Path> paths() {
      return paths;
    }
  }
}
