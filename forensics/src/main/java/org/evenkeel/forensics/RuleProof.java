package org.evenkeel.forensics;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/// The lines that a rule must match and must not match, as they stand in the file beside it whose
/// name ends with `.lines`.
///
/// A line that begins with `+ ` must be matched, one that begins with `- ` must not. For a
/// correlation, which takes several lines, what follows `+ ` or `- ` says in words what happens,
/// and the lines of the log follow, each after `| `. Where many are alike, one is enough: `| 12
/// times, 5s apart: LINE` stands for twelve, each five seconds later than the one before; `{n}` in
/// it becomes 1, 2, 3 and so on. All else is a remark.
public final class RuleProof {
  private static final int MOST_TIMES = 10_000;
  private static final Pattern REPEATED =
      Pattern.compile("(\\d{1,5}) times(?:, (\\d{1,6})([smh]) apart)?: (.*)");

  private RuleProof() {}

  /// What must be so of a rule.
  ///
  /// @param must whether it has to match
  /// @param lines one line, or those of a story
  /// @param story whether it is one for a correlation
  /// @param number the line of the file at which it stands, from 1
  public record Claim(boolean must, List<String> lines, boolean story, int number) {
    public Claim {
      lines = List.copyOf(lines);
    }
  }

  /// All claims of a file, in order.
  public static List<Claim> claims(List<String> file) {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < file.size(); at++) {
      String line = file.get(at);
      boolean must = line.startsWith("+ ");
      if (!must && !line.startsWith("- ")) {
        continue;
      }
      List<String> story = new ArrayList<>();
      for (int next = at + 1; next < file.size() && file.get(next).startsWith("| "); next++) {
        story.addAll(repeated(file.get(next).substring(2)));
      }
      claims.add(
          story.isEmpty()
              ? new Claim(must, List.of(line.substring(2)), false, at + 1)
              : new Claim(must, story, true, at + 1));
    }
    return claims;
  }

  private static List<String> repeated(String line) {
    Matcher repeated = REPEATED.matcher(line);
    if (!repeated.matches()) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    int times = Math.min(MOST_TIMES, Integer.parseInt(repeated.group(1)));
    for (int number = 1; number <= times; number++) {
      String each = repeated.group(4).replace("{n}", String.valueOf(number));
      lines.add(TimeShift.later(each, (number - 1) * apart(repeated)));
    }
    return lines;
  }

  private static long apart(Matcher repeated) {
    if (repeated.group(2) == null) {
      return 0;
    }
    long unit =
        switch (repeated.group(3)) {
          case "h" -> 3600;
          case "m" -> 60;
          default -> 1;
        };
    return Long.parseLong(repeated.group(2)) * unit;
  }
}
