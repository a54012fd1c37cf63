package org.evenkeel.forensics.webroot;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.code.Charge;
import org.evenkeel.forensics.code.JsJudge;
import org.evenkeel.forensics.code.PhpJudge;
import org.evenkeel.forensics.investigation.Grade;

/// Judges one file by what it is and where it lies.
final class FileJudge {
  private static final Set<String> PHP =
      Set.of(
          "php", "php3", "php4", "php5", "php7", "php8", "phps", "phtml", "pht", "phar", "inc",
          "module", "install");

  private static final Set<String> SCRIPTS = Set.of("js", "mjs", "cjs", "jsx");
  private static final Set<String> PAGES =
      Set.of("html", "htm", "xhtml", "tpl", "twig", "svg", "shtml", "vue");

  private static final Set<String> PICTURES =
      Set.of(
          "jpg", "jpeg", "png", "gif", "ico", "bmp", "webp", "woff", "woff2", "ttf", "pdf", "mp3",
          "mp4", "svg", "css", "xml", "csv", "log", "dat", "tmp");

  private static final Pattern DOUBLE =
      Pattern.compile(
          "\\.(php[0-9s]?|phtml|pht|phar)\\.(jpe?g|png|gif|ico|pdf|bmp|webp)$|"
              + "\\.(jpe?g|png|gif|ico|pdf|bmp|webp)\\.(php[0-9s]?|phtml|pht|phar)$");

  private FileJudge() {}

  static List<Charge> judge(WebFile file) {
    String extension = file.extension();
    String path = file.lowerPath();
    List<Charge> charges = new ArrayList<>();
    if (file.name().equals(".htaccess")) {
      charges.addAll(ServerSettings.htaccess(file.text(), Place.data(path)));
    } else if (file.name().equals(".user.ini") || file.name().equals("php.ini")) {
      charges.addAll(ServerSettings.ini(file.text()));
    } else if (Place.cron(path)) {
      charges.addAll(CronJobs.judge(file.text()));
    } else if (SCRIPTS.contains(extension)) {
      charges.addAll(JsJudge.script(file.text()));
    } else if (PHP.contains(extension) || file.text().startsWith("<?php")) {
      program(file, charges);
    } else if (PAGES.contains(extension)) {
      charges.addAll(JsJudge.page(file.text()));
    }
    boolean named = DOUBLE.matcher(file.name()).find() && !PHP.contains(extension);
    if (PICTURES.contains(extension) || named) {
      picture(file, charges);
    }
    if (Place.data(path) && file.text().startsWith("\u007fELF")) {
      charges.add(
          new Charge("dropper", Grade.E3, "is a program of the system among uploaded files", 0));
    }
    return charges;
  }

  private static void program(WebFile file, List<Charge> charges) {
    charges.addAll(PhpJudge.file(file.text()));
    boolean acts = PhpJudge.acts(file.text());
    if (acts && Place.data(file.lowerPath())) {
      charges.add(
          new Charge(
              "dropper", Grade.E3, "is a program in a folder for pictures and downloads", 0));
    } else if (acts && !charges.isEmpty() && DOUBLE.matcher(file.name()).find()) {
      charges.add(new Charge("dropper", Grade.E3, "is a program with the name of a picture", 0));
    } else if (PhpJudge.overgrownIndex(file.text()) && file.name().equals("index.php")) {
      charges.add(
          new Charge(
              "modified-core",
              Grade.E3,
              "does more than start WordPress, which is all that this file is for",
              0));
    }
  }

  /// A picture with a program in it.
  private static void picture(WebFile file, List<Charge> charges) {
    int tag = file.text().indexOf("<?php");
    if (tag < 0) {
      return;
    }
    String program = file.text().substring(tag);
    List<Charge> inside = PhpJudge.file(program);
    boolean binary = file.text().indexOf('\0') >= 0 || file.text().startsWith("GIF8");
    boolean picture = binary || DOUBLE.matcher(file.name()).find() || Place.data(file.lowerPath());
    if (!inside.isEmpty() && charges.isEmpty()) {
      charges.addAll(inside);
      charges.add(
          new Charge(
              "dropper",
              Grade.E4,
              "hides a program in what its name calls a picture or data",
              tag));
    } else if (picture && charges.isEmpty() && PhpJudge.acts(program)) {
      charges.add(
          new Charge(
              "dropper",
              Grade.E3,
              "carries a program in what its name calls a picture or data",
              tag));
    }
  }
}
