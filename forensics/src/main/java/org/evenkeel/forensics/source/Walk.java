package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the files that the given paths mean. Folders are walked in the order of their names; a
/// file that can be reached twice is found once; links inside folders are not followed.
final class Walk {
  /// Larger than any log, and a reason to ask whether the disk itself is that large.
  private static final long SUSPICIOUS = 1L << 40;

  /// Why a file without content is left out.
  static final String EMPTY = "empty";

  private final List<Item> items = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Path> missing = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final Map<Object, String> seen = new HashMap<>();

  private Walk() {}

  /// @param now when standard input is read
  static Walk of(List<Path> paths, Instant now) {
    Walk walk = new Walk();
    for (Path path : paths) {
      if (path.toString().equals("-")) {
        walk.piped(now);
      } else {
        walk.given(path);
      }
    }
    if (!paths.isEmpty() && walk.missing.size() == paths.size()) {
      throw new EvidenceException.NothingThere(walk.missing);
    }
    for (Path path : walk.missing) {
      walk.refuse(path, "there is no such file; check the spelling");
    }
    return walk;
  }

  List<Item> items() {
    return items;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  /// The folders that were given, as they were given.
  List<Path> folders() {
    return folders;
  }

  private void piped(Instant now) {
    if (seen.putIfAbsent("-", "-") == null) {
      items.add(new Item.Piped(now));
    }
  }

  private void given(Path path) {
    try {
      BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
      if (facts.isDirectory()) {
        folders.add(path);
        folder(path);
      } else {
        file(path, path.toRealPath(), facts);
      }
    } catch (NoSuchFileException e) {
      missing.add(path);
    } catch (IOException e) {
      refuse(path, unreadable(e));
    }
  }

  private void folder(Path root) throws IOException {
    Path real = root.toRealPath();
    Deque<Path> open = new ArrayDeque<>();
    pushChildren(open, root);
    while (!open.isEmpty()) {
      Path next = open.pop();
      if (found(next, real)) {
        pushChildren(open, next);
      }
    }
  }

  private void pushChildren(Deque<Path> open, Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException e) {
      refuse(folder, unreadable(e));
    } catch (DirectoryIteratorException e) {
      refuse(folder, "the disk failed while its content was listed; some of it is missing here");
    }
    children.sort(Comparator.reverseOrder());
    children.forEach(open::push);
  }

  /// Takes in what lies in a folder; true if it is a folder itself.
  private boolean found(Path path, Path root) {
    try {
      BasicFileAttributes facts =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (facts.isSymbolicLink()) {
        link(path, root);
      } else if (!facts.isDirectory()) {
        file(path, path, facts);
      }
      return facts.isDirectory();
    } catch (IOException e) {
      refuse(path, unreadable(e));
      return false;
    }
  }

  /// A link into the folder leads to what is read anyway; any other is not followed.
  private void link(Path path, Path root) throws IOException {
    if (!Files.exists(path)) {
      refuse(path, "a link to something that is not there");
    } else if (!path.toRealPath().startsWith(root)) {
      refuse(path, "a link that leads out of the folder; if it is evidence, give its target too");
    }
  }

  private void file(Path name, Path path, BasicFileAttributes facts) throws IOException {
    if (!facts.isRegularFile()) {
      refuse(name, special(path));
      return;
    }
    Object key = facts.fileKey() == null ? path.toRealPath() : facts.fileKey();
    String shown = EntryName.printable(name.toString());
    String before = seen.putIfAbsent(key, shown);
    if (before != null) {
      refuse(name, "the same file as " + before + "; read once");
    } else if (facts.size() == 0) {
      refuse(name, EMPTY);
    } else if (facts.size() > SUSPICIOUS && facts.size() > diskSize(path)) {
      refuse(
          name, "larger than the disk it is on: a file of holes; copy out the part that is a log");
    } else {
      items.add(new Item.OnDisk(shown, path, facts.size(), facts.lastModifiedTime().toInstant()));
    }
  }

  private static long diskSize(Path path) throws IOException {
    return Files.getFileStore(path).getTotalSpace();
  }

  private static String special(Path path) {
    int type = 0;
    try {
      type = (int) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS) & 0170000;
    } catch (IOException | UnsupportedOperationException e) {
      return "not a regular file";
    }
    return switch (type) {
      case 0010000 -> "a named pipe; send its content to standard input and give - instead";
      case 0140000 -> "a socket, not a file";
      case 0020000, 0060000 -> "a device, not a file; make an image of it first";
      default -> "not a regular file";
    };
  }

  private static String unreadable(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read by this user; change its permissions or run as its owner";
    }
    return "could not be looked at: " + EntryName.printable(String.valueOf(e.getMessage()));
  }

  private void refuse(Path path, String why) {
    refusals.add(new Refusal(EntryName.printable(path.toString()), why));
  }
}
