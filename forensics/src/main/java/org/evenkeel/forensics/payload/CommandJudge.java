package org.evenkeel.forensics.payload;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.expression.Expression;
import org.jspecify.annotations.Nullable;

/// Knows commands for a shell. Reads a value as a shell would: cuts it where commands end, takes
/// away what a shell takes away inside of words, and asks of each piece whether it begins with a
/// program and goes on as commands do. A program that is hidden from filters (`w''ho`, `c\at`,
/// `/b?n/cat`) or an unknown one that is used as only shells use it counts as well.
final class CommandJudge implements Judge {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\|\\|?|&&?|;|`|\\$\\(|\\n|\\r|\\\\n|<\\(|>\\(|\\{(?:\\s|,)|\\(\\)\\s*\\{");
  private static final List<String> SEPARATORS =
      List.of("|", "&", ";", "`", "$(", "\n", "\r", "<(", ">(", "{ ", "{,", "(){", "() {", "\\n");

  /// What a shell replaces by nothing.
  private static final Pattern NOTHING = Pattern.compile("``|\\$\\(\\)|[<>]\\(\\)");

  private static final Expression ARGUMENT =
      Expression.of(
          "^(?:\\s*$|\\s+(?:-{1,2}[a-z0-9]|/|\\.{1,2}/|\\$|~|['\"<>|]|https?:|[\\w.-]+\\.\\w{1,4}|\\.(?:\\s|$)|\\S*@|\\w+=|\\d{1,3}(?:\\.\\d|\\b)|[\\w.]+:|%\\w|[a-z]:|\\*)|[<>]+\\s*[^<>\\s]|[|;&`)]|\\$\\{?ifs)",
          0);
  private static final Expression OPTION =
      Expression.of(
          "^\\s+(?:-[a-z]+\\s+\\S+\\s+)*(?:/\\w+/|\\d+\\.\\d+\\.\\d+\\.\\d+|--[a-z]{2,}(?:[-=]\\S+)?$)",
          0);
  private static final Pattern NAME = Pattern.compile("[a-z][\\w.+-]{1,20}");
  private static final Pattern OPTION_WORD = Pattern.compile("-[a-z0-9]|--[a-z][a-z-]+(?:=.*)?");
  private static final Expression ADDRESS =
      Expression.of("^https?://\\S+\\.(?:ps1|sh|exe|php|py|pl|txt|bin|elf|jsp|vbs|bat)\\b", 0);

  private static final Pattern PIPE = Pattern.compile("[|&`\\n]|\\$\\(");

  /// Variables that are set for one command.
  private static final Pattern SET = Pattern.compile("^(?:[a-z_]\\w*=\\S*\\s+)+");

  private static final Expression REDIRECTED =
      Expression.of("^\\s*[12&]?[<>]{1,2}&?\\s*[\\w./]", 0);
  private static final Pattern GROUP = Pattern.compile("^[({!\\s]+|[)}\\s]+$");
  private static final Pattern REMARK = Pattern.compile("\\s#.*$");
  private static final Pattern PEOPLE = Pattern.compile("[\\pL _-]{2,}");
  private static final Expression USED =
      Expression.of("\\s--?[a-z0-9](?:[\\w-]*)(?:=\\S+)?(?:\\s|$)", 0);
  private static final Expression PATH =
      Expression.of("(?:^|[\\s|&;`$({=<>'\"])/?(?:[\\w.*?\\[\\]-]+/)*s?bin/[\\w.*?\\[\\]-]+", 0);
  private static final Expression SUITES =
      Expression.of(
          "^(?:ansible|chef|aa|docker|redis|systemd|apt|ssh)-[a-z]+\\s+(?:-|[a-z]+\\s)|^(?:pipx?|apt|apt-get|yum|dnf|npm|gem|apk|snap)3?\\s+(?:-\\w+\\s+)*install\\s",
          0);

  @Override
  public Optional<Opinion> judge(Decoded text) {
    Optional<Opinion> best = Optional.empty();
    for (Judge forms : ShellForms.ALL) {
      Optional<Opinion> opinion = forms.judge(text);
      if (isCertain(opinion)) {
        return opinion;
      }
      best = opinion.isPresent() ? opinion : best;
    }
    String plain = text.lower();
    if (plain.indexOf('(') >= 0 || plain.indexOf('`') >= 0) {
      plain = NOTHING.matcher(plain).replaceAll("");
    }
    if (!separated(plain)) {
      Optional<Opinion> alone = alone(plain.strip());
      return best.isPresent() && !isCertain(alone) ? best : alone;
    }
    if (plain.contains("bin/") && PATH.occursIn(plain)) {
      return certain("It names a program of the operating system behind a separator");
    }
    Optional<Opinion> pieces = pieces(plain);
    return best.isPresent() && !isCertain(pieces) ? best : pieces;
  }

  private static boolean isCertain(Optional<Opinion> opinion) {
    return opinion.filter(each -> each.strength() == Strength.CERTAIN).isPresent();
  }

  private static boolean separated(String plain) {
    for (String separator : SEPARATORS) {
      if (plain.contains(separator)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Opinion> pieces(String plain) {
    Optional<Opinion> best = Optional.empty();
    String[] pieces = SEPARATOR.split(REMARK.matcher(plain).replaceAll(""), -1);
    for (int at = 0; at < pieces.length && at < 40; at++) {
      boolean opened = at > 0;
      boolean closed = at + 1 < pieces.length;
      List<ShellWord> words = ShellWord.in(pieces[at]);
      if (words.isEmpty() || (!opened && !closed)) {
        continue;
      }
      Strength strength = strength(words, rest(pieces[at]), opened, closed);
      boolean alone = strength == null && isOnly(words, pieces, at);
      strength =
          opened && runsWhatItSet(words, plain)
              ? Strength.CERTAIN
              : alone ? Strength.LIKELY : strength;
      if (strength == Strength.CERTAIN) {
        return certain("It adds a command for the shell");
      }
      best = strength == null ? best : likely("It adds what reads like a command for the shell");
    }
    return best.isEmpty() && (looksAround(pieces) || isAdded(pieces))
        ? likely("It adds a command that looks around")
        : best;
  }

  /// `a=nc;$a -l 5`.
  private static boolean runsWhatItSet(List<ShellWord> words, String plain) {
    return words.getFirst().variable()
        && plain.contains(words.getFirst().text().substring(1) + "=");
  }

  /// `7;id`, `a|{ls}`, `ls;pwd`: a short command glued to what is no word, or to another one.
  private static boolean looksAround(String[] pieces) {
    String last = ungrouped(pieces[pieces.length - 1]);
    String first = ungrouped(pieces[0]);
    boolean two = ShellPrograms.LOOKS.contains(first) && !first.equals(last);
    boolean commands = isCommand(first) && ShellPrograms.LOOKS.contains(last) && last.length() == 2;
    return pieces.length <= 3
        && ShellPrograms.LOOKS.contains(last)
        && (two
            || commands
            || !PEOPLE.matcher(pieces[0]).matches()
            || !last.equals(pieces[pieces.length - 1]));
  }

  private static boolean isCommand(String piece) {
    List<ShellWord> words = ShellWord.in(piece);
    return words.size() > 1 && ShellPrograms.isProgram(words.getFirst().program());
  }

  /// A list of commands may stand in brackets or behind a negation.
  private static String ungrouped(String piece) {
    return GROUP.matcher(piece.strip()).replaceAll("");
  }

  /// `;mv a b`: nothing before the one separator, and a program with something to work on behind.
  private static boolean isAdded(String[] pieces) {
    if (pieces.length != 2 || !pieces[0].isBlank()) {
      return false;
    }
    List<ShellWord> words = ShellWord.in(pieces[1]);
    return words.size() > 1
        && words.size() < 5
        && ShellPrograms.isProgram(words.getFirst().program());
  }

  /// Whether a program stands between separators and nothing else does.
  private static boolean isOnly(List<ShellWord> words, String[] pieces, int wanted) {
    if (words.size() > 1 || !ShellPrograms.isProgram(words.getFirst().program())) {
      return false;
    }
    for (int at = 0; at < pieces.length; at++) {
      if (at != wanted && !pieces[at].isBlank()) {
        return false;
      }
    }
    return true;
  }

  /// How surely a piece between separators is a command.
  private static @Nullable Strength strength(
      List<ShellWord> words, String rest, boolean opened, boolean closed) {
    ShellWord word = words.getFirst();
    String name = word.program();
    if (word.variable()) {
      return opened && USED.occursIn(rest) ? Strength.CERTAIN : null;
    }
    if (!ShellPrograms.isProgram(name)) {
      return opened && isUsedAsOne(words, rest) ? Strength.LIKELY : null;
    }
    boolean sure =
        word.broken()
            || ShellPrograms.isForeign(name)
            || (rest.isBlank() ? opened && closed : ARGUMENT.occursIn(rest))
            || runsAnother(words)
            || (opened && ShellPhrases.begin(String.join(" ", texts(words))));
    return sure ? Strength.CERTAIN : null;
  }

  private static List<String> texts(List<ShellWord> words) {
    return words.stream().map(ShellWord::text).toList();
  }

  /// Whether an unknown program gets what only programs get: an option and a file, or two options.
  private static boolean isUsedAsOne(List<ShellWord> words, String rest) {
    if (words.size() < 2 || !NAME.matcher(words.getFirst().text()).matches()) {
      return false;
    }
    int options = 0;
    boolean file = false;
    for (ShellWord word : words.subList(1, words.size())) {
      options += OPTION_WORD.matcher(word.text()).matches() ? 1 : 0;
      file |= word.text().startsWith("/");
    }
    boolean fetched = words.size() == 2 && ADDRESS.occursIn(words.get(1).text());
    return options > 1 || (options == 1 && file) || (file && rest.contains("/etc/")) || fetched;
  }

  private static boolean runsAnother(List<ShellWord> words) {
    if (!ShellPrograms.RUNNERS.contains(words.getFirst().program())) {
      return false;
    }
    return words.stream()
        .skip(1)
        .limit(4)
        .anyMatch(
            word ->
                ShellPrograms.isForeign(word.program())
                    || (words.size() == 2 && ShellPrograms.LOOKS.contains(word.text())));
  }

  private static Optional<Opinion> alone(String command) {
    Matcher set = SET.matcher(command);
    boolean sets = set.find();
    String plain = sets ? command.substring(set.end()) : command;
    List<ShellWord> words = ShellWord.in(plain);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    ShellWord word = words.getFirst();
    String name = word.program();
    String rest = rest(plain);
    boolean program = ShellPrograms.isProgram(name);
    if (sets && program && (words.size() == 1 || ARGUMENT.occursIn(rest))) {
      return likely("It sets a variable for a command");
    }
    if (program && word.broken()) {
      return certain("It names a program and hides it from filters");
    }
    if (plain.contains("bin/") && PATH.occursIn(plain) && plain.indexOf(':') < 0) {
      return likely("It names a program of the operating system");
    }
    if (word.variable() && USED.occursIn(rest)) {
      return likely("It runs what stands in a variable of the shell");
    }
    if (runsAnother(words) || SUITES.occursIn(plain) || ShellPhrases.begin(plain)) {
      return likely("It is a command for the shell");
    }
    boolean argument = program && !rest.isBlank() && ARGUMENT.occursIn(rest);
    boolean foreign = ShellPrograms.isForeign(name);
    boolean option = foreign && rest.contains(" -");
    boolean file = program && ShellPhrases.useFile(plain);
    boolean sent = ShellPrograms.LOOKS.contains(name) && REDIRECTED.occursIn(rest);
    return option || file || sent || (argument && (foreign || OPTION.occursIn(rest)))
        ? likely("It is a command for the shell")
        : Optional.empty();
  }

  /// Judges what should be an address or a program's name and is neither: where nobody writes
  /// sentences, the name of a program suffices.
  static Optional<Opinion> bare(Decoded text) {
    for (String piece : PIPE.split(text.lower(), 4)) {
      Optional<Opinion> opinion = bare(ShellWord.in(piece));
      if (opinion.isPresent()) {
        return opinion;
      }
    }
    return Optional.empty();
  }

  private static Optional<Opinion> bare(List<ShellWord> words) {
    if (words.isEmpty() || words.size() > 6) {
      return Optional.empty();
    }
    String name = words.getFirst().program();
    boolean alone = words.size() == 1;
    boolean program =
        alone
            ? ShellPrograms.isForeign(name) || ShellPrograms.CURT.contains(name)
            : ShellPrograms.isProgram(name);
    boolean client = alone && ShellPrograms.CLIENTS.contains(family(name));
    return program && !client
        ? likely("It is the name of a program of the operating system")
        : Optional.empty();
  }

  /// The part before a dash: libraries are called after the language that they are written in.
  private static String family(String name) {
    int dash = name.indexOf('-');
    return dash < 0 ? name : name.substring(0, dash);
  }

  /// What follows the first word.
  private static String rest(String piece) {
    String text = piece.strip();
    int end = 0;
    while (end < text.length() && text.charAt(end) > ' ' && "<>".indexOf(text.charAt(end)) < 0) {
      int ifs = text.startsWith("$ifs", end) || text.startsWith("${ifs", end) ? end : -1;
      if (ifs >= 0) {
        break;
      }
      end++;
    }
    return text.substring(end);
  }

  private static Optional<Opinion> certain(String why) {
    return Optional.of(new Opinion(PayloadKind.COMMAND, Strength.CERTAIN, why));
  }

  private static Optional<Opinion> likely(String why) {
    return Optional.of(new Opinion(PayloadKind.COMMAND, Strength.LIKELY, why));
  }
}
