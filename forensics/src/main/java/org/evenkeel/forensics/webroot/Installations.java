package org.evenkeel.forensics.webroot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.source.TreeFile;

/// Compares the programs of a web root with lists of their release and, where several copies of one
/// release lie in it, with each other.
final class Installations {
  private static final Set<String> PROGRAMS =
      Set.of("php", "phtml", "inc", "js", "htaccess", "pl", "py", "sh");

  /// A file that each copy of a platform has, and that differs from release to release.
  private static final List<String> MARKS =
      List.of(
          "wp-includes/version.php",
          "vendor/magento/framework/registration.php",
          "system/startup.php",
          "config/defines.inc.php",
          "includes/version.php");

  private static final int FEWEST_COPIES = 3;

  /// What is kept of a file.
  private record Known(TreeFile.Hashes hashes, Instant modified) {}

  private final Map<String, Known> files = new TreeMap<>();

  synchronized void add(WebFile file) {
    if (PROGRAMS.contains(file.extension())) {
      files.put(file.path(), new Known(file.file().hashes(), file.file().modified()));
    }
  }

  List<Artifact> against(Manifest manifest, List<String> notes) {
    List<Artifact> found = new ArrayList<>();
    List<String> roots = roots(manifest);
    if (roots.isEmpty()) {
      notes.add("The list " + manifest.name() + " fits no folder of the web root.");
    }
    for (String root : roots) {
      found.addAll(compared(root, manifest, notes));
    }
    return found;
  }

  /// Folders below which most of the listed programs lie.
  private List<String> roots(Manifest manifest) {
    Map<String, Integer> votes = new HashMap<>();
    List<String> listed =
        manifest.hashes().keySet().stream().filter(Installations::program).toList();
    Set<String> deep =
        new HashSet<>(listed.stream().filter(path -> path.indexOf('/') > 0).toList());
    for (String path : files.keySet()) {
      for (int slash = -1; slash >= -1 && slash < path.length(); slash = next(path, slash)) {
        if (deep.contains(path.substring(slash + 1))) {
          votes.merge(path.substring(0, slash + 1), 1, Integer::sum);
        }
      }
    }
    int least = Math.max(1, deep.size() / 2);
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= least)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static int next(String path, int slash) {
    int next = path.indexOf('/', slash + 1);
    return next < 0 ? path.length() : next;
  }

  private static boolean program(String path) {
    return PROGRAMS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private List<Artifact> compared(String root, Manifest manifest, List<String> notes) {
    List<Artifact> found = new ArrayList<>();
    Set<String> folders = folders(manifest);
    int compared = 0;
    for (Map.Entry<String, Known> file : files.entrySet()) {
      if (!file.getKey().startsWith(root)) {
        continue;
      }
      String path = file.getKey().substring(root.length());
      String listed = manifest.hashes().get(path);
      compared += listed == null ? 0 : 1;
      if (listed == null && foreign(path, folders)) {
        found.add(
            artifact(
                file,
                "lies among the files of the release in "
                    + manifest.name()
                    + ", which has no such file"));
      } else if (listed != null
          && !path.startsWith("wp-content/")
          && !same(listed, file.getValue())) {
        found.add(artifact(file, "differs from the file of the release in " + manifest.name()));
      }
    }
    if (found.size() * 5 > compared) {
      notes.add(
          "Most files below "
              + root
              + " differ from the list "
              + manifest.name()
              + ": it is of another release.");
      return List.of();
    }
    return found;
  }

  private static boolean same(String listed, Known known) {
    return listed.equals(listed.length() == 32 ? known.hashes().md5() : known.hashes().sha256());
  }

  /// Folders of the release that hold nothing but the release.
  private static Set<String> folders(Manifest manifest) {
    Set<String> folders = new HashSet<>();
    for (String path : manifest.hashes().keySet()) {
      int slash = path.indexOf('/');
      if (slash > 0) {
        folders.add(path.substring(0, slash));
      }
    }
    folders.remove("wp-content");
    return folders;
  }

  private static boolean foreign(String path, Set<String> folders) {
    int slash = path.indexOf('/');
    return slash > 0 && folders.contains(path.substring(0, slash)) && program(path);
  }

  private static Artifact artifact(Map.Entry<String, Known> file, String why) {
    Known known = file.getValue();
    return new Artifact(
        "modified-core",
        file.getKey(),
        known.hashes().sha256(),
        known.modified(),
        "It " + why + ".",
        Grade.E3);
  }

  /// Files that differ from most copies of the same release.
  List<Artifact> oddOnesOut() {
    List<Artifact> found = new ArrayList<>();
    for (List<String> copies : copies()) {
      Set<String> paths = new HashSet<>();
      for (String root : copies) {
        files.keySet().stream()
            .filter(path -> path.startsWith(root) && Place.core(path.toLowerCase(Locale.ROOT)))
            .forEach(path -> paths.add(path.substring(root.length())));
      }
      paths.stream().sorted().forEach(path -> odd(copies, path, found));
    }
    return found;
  }

  private void odd(List<String> copies, String path, List<Artifact> found) {
    Map<String, Integer> counts = new HashMap<>();
    for (String root : copies) {
      Known known = files.get(root + path);
      if (known != null) {
        counts.merge(known.hashes().sha256(), 1, Integer::sum);
      }
    }
    for (String root : copies) {
      Known known = files.get(root + path);
      int alike = known == null ? 0 : counts.getOrDefault(known.hashes().sha256(), 0);
      boolean others = counts.values().stream().anyMatch(count -> count * 3 >= copies.size() * 2);
      if (known != null && others && alike * 3 <= copies.size()) {
        found.add(
            artifact(
                Map.entry(root + path, known),
                "differs from the same file in the other copies of this release"));
      }
    }
  }

  /// Folders with the same release of a platform, three or more of each.
  private List<List<String>> copies() {
    Map<String, List<String>> alike = new TreeMap<>();
    files.forEach(
        (path, known) ->
            MARKS.stream()
                .filter(mark -> path.endsWith("/" + mark) || path.equals(mark))
                .forEach(
                    mark ->
                        alike
                            .computeIfAbsent(
                                mark + known.hashes().sha256(), any -> new ArrayList<>())
                            .add(path.substring(0, path.length() - mark.length()))));
    return alike.values().stream().filter(roots -> roots.size() >= FEWEST_COPIES).toList();
  }
}
