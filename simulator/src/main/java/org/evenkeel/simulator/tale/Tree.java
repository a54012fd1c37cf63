package org.evenkeel.simulator.tale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.chance.Names;

/// Which files a store's web root has.
///
/// @param root folder that the web server serves, below the web root; `.` for the web root itself
/// @param files all of them
/// @param scripts those of JavaScript
public record Tree(String root, List<String> files, List<String> scripts) {
  public Tree {
    files = List.copyOf(files);
    scripts = List.copyOf(scripts);
  }

  /// The files of the tale's store.
  public static Tree of(Tale tale) {
    Lists lists = Lists.of("tree-" + tale.platform().id() + ".txt");
    Dice dice = new Dice(tale.store().traits().mark()).fork("tree");
    String theme = dice.letters(dice.between(5, 9));
    String slug = Names.code(dice).replace('_', '-');
    String title = slug.replace("-", "");
    title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    List<String> files = new ArrayList<>();
    List<String> scripts = new ArrayList<>();
    for (String line : lists.get("files")) {
      files.add(line.replace("{theme}", theme).replace("{slug}", slug).replace("{Slug}", title));
    }
    for (String line : lists.get("scripts")) {
      scripts.add(line.replace("{theme}", theme));
    }
    files.addAll(scripts);
    return new Tree(lists.get("root").getFirst(), files, scripts);
  }

  /// Where the file lies that is called as `path`.
  public String below(String path) {
    String end = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
    return root.equals(".") ? end.substring(1) : root + end;
  }
}
