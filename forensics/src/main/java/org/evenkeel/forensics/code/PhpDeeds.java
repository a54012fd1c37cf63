package org.evenkeel.forensics.code;

import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.forensics.code.PhpCalls.Call;
import org.evenkeel.forensics.investigation.Grade;
import org.jspecify.annotations.Nullable;

/// Judges what a PHP program does: which calls run what a visitor sends, which hide what they are,
/// which let files in.
final class PhpDeeds {
  /// Files that no honest program includes: pictures, hidden files, places for passing files.
  private static final Pattern ODD_INCLUDE =
      Pattern.compile(
          "(?i)(\\.(ico|jpe?g|png|gif|svg|bmp|webp|woff2?|ttf|mp[34]|pdf)$)|(^|/)\\.[a-z0-9_]{2,40}(\\.[a-z0-9]{1,5})?$|"
              + "^/(tmp|dev/shm|var/tmp)/|/wp-content/uploads/.*\\.(php|inc|txt)$|^(data|php|phar|expect|https?|ftp):");

  private static final Pattern EVAL_MODIFIER =
      Pattern.compile("^([^a-zA-Z0-9\\\\\\s]).*[^\\\\][imsxuADSUXJ]*e[imsxuADSUXJ]*$");

  private final Charges charges;
  private final PhpTransfers transfers;

  PhpDeeds(Charges charges, PhpTransfers transfers) {
    this.charges = charges;
    this.transfers = transfers;
  }

  void page(Token page) {
    Pages.judge(page.text(), page.at(), charges);
  }

  void worded(String word) {
    transfers.worded(word);
  }

  void printed(Value value, int at) {
    String text = value.text();
    if (text != null && text.contains("<script")) {
      Pages.judge(text, at, charges);
    }
  }

  /// A method of something that the file does not define.
  void asked(Call call) {
    transfers.asked(call);
  }

  void called(Call call, PhpProgram program) {
    String name = call.name();
    if (call.dynamic()) {
      byName(call);
    }
    if (PhpNames.CODE.contains(name)) {
      Value code = call.argument(name.equals("create_function") ? 1 : 0);
      code(code, name, call.at(), program);
    } else if (PhpNames.SHELL.contains(name)) {
      shell(call.argument(0), name, call.at(), program);
    } else if (name.equals("preg_replace") || name.equals("mb_ereg_replace")) {
      replacing(call, program);
    }
    Integer callback = PhpNames.CALLING.get(name);
    if (callback != null) {
      calling(call, callback, program);
    }
    transfers.called(call);
  }

  /// A function that is called by a name in a value.
  private void byName(Call call) {
    Value callee = call.callee();
    boolean fed = (call.marks() & Marked.REQUEST) != 0;
    if (callee.has(Marked.REQUEST) && callee.has(Marked.PURE)) {
      if (fed) {
        charges.add(
            "webshell",
            Grade.E4,
            "calls whatever function a visitor names in "
                + origin(callee)
                + ", with what the visitor sends",
            call.at());
      }
      return;
    }
    if (callee.hidden() && PhpNames.telling(call.name())) {
      charges.add(
          fed ? "webshell" : "packed-code",
          fed || PhpNames.runs(call.name()) ? Grade.E4 : Grade.E3,
          "calls "
              + Shown.text(call.name())
              + "(), whose name is put together from pieces so that nobody finds it",
          call.at());
    }
  }

  private void code(Value code, String name, int at, PhpProgram program) {
    if (code.has(Marked.REQUEST)) {
      if (code.has(Marked.PURE) || code.has(Marked.DECODED)) {
        charges.add(
            "webshell",
            Grade.E4,
            "runs what a visitor sends in " + origin(code) + " as PHP, by " + name + "()",
            at);
      }
      return;
    }
    parameters(code, name, program);
    if (code.text() != null && code.layers() > 0) {
      unfolded(code, name, at);
    } else if (code.has(Marked.FETCHED)) {
      charges.add("webshell", Grade.E4, "fetches code from another server and runs it", at);
    } else if ((code.has(Marked.DECODED) && !code.has(Marked.READ)) || code.has(Marked.COMPUTED)) {
      charges.add(
          "packed-code",
          Grade.E3,
          "runs code that it decodes first, by " + name + "(), so that nobody can read it",
          at);
    }
  }

  private void unfolded(Value code, String name, int at) {
    String text = code.text();
    if (text == null || text.length() < 8) {
      return;
    }
    int before = charges.count();
    charges.deeper(text, () -> PhpJudge.hidden(text, charges));
    List<Charge> inside = charges.since(before);
    String wrapping = ", hidden under " + layers(code.layers()) + " of encoding";
    inside.forEach(charge -> charges.add(charge.inside(wrapping, at)));
    if (inside.isEmpty()) {
      charges.add(
          "packed-code",
          Grade.E3,
          "runs code by "
              + name
              + "() that is hidden under "
              + layers(code.layers())
              + " of encoding",
          at);
    }
  }

  private static String layers(int count) {
    return count == 1 ? "one layer" : count + " layers";
  }

  private void shell(Value command, String name, int at, PhpProgram program) {
    if (command.hasAll(Marked.REQUEST | Marked.PURE)
        || command.hasAll(Marked.REQUEST | Marked.DECODED)) {
      charges.add(
          "webshell",
          Grade.E4,
          "runs what a visitor sends in "
              + origin(command)
              + " as a command of the server, by "
              + name
              + "()",
          at);
      return;
    }
    parameters(command, name, program);
    String text = command.text();
    if (text != null && (command.layers() > 0 || ShellWords.hostile(text))) {
      charges.add(
          "webshell",
          Grade.E3,
          "runs the server command '"
              + Shown.text(text)
              + "'"
              + (command.layers() > 0 ? ", which it hides" : ""),
          at);
    }
  }

  private static void parameters(Value value, String name, PhpProgram program) {
    PhpFunction function = program.current();
    for (int i = 0; function != null && i < Marked.PARAMETERS; i++) {
      if (value.has(Marked.PARAMETER << i)) {
        function.runs(i, name);
      }
    }
  }

  /// A function of the file itself gets arguments.
  void handed(Call call, PhpFunction function, PhpProgram program) {
    for (PhpFunction.Running running : List.copyOf(function.running())) {
      Value value = call.argument(running.parameter());
      if (PhpNames.CODE.contains(running.name())) {
        code(value, running.name(), call.at(), program);
      } else {
        shell(value, running.name(), call.at(), program);
      }
    }
  }

  private void replacing(Call call, PhpProgram program) {
    String pattern = call.argument(0).text();
    boolean evaluates =
        pattern != null && (EVAL_MODIFIER.matcher(pattern).matches() && delimited(pattern));
    if (evaluates) {
      code(call.argument(1), "preg_replace", call.at(), program);
      code(call.argument(2), "preg_replace", call.at(), program);
    } else if (call.argument(0).hasAll(Marked.REQUEST | Marked.PURE)
        && call.argument(1).has(Marked.REQUEST)) {
      charges.add(
          "webshell",
          Grade.E3,
          "replaces text by a pattern and code that a visitor sends in " + origin(call.argument(0)),
          call.at());
    }
  }

  /// Whether the modifiers stand behind the pattern's own closing delimiter.
  private static boolean delimited(String pattern) {
    char open = pattern.charAt(0);
    char close = "([{<".indexOf(open) >= 0 ? ")]}>".charAt("([{<".indexOf(open)) : open;
    int end = pattern.lastIndexOf(close);
    return end > 0 && pattern.substring(end + 1).chars().allMatch(Character::isLetter);
  }

  private void calling(Call call, int callback, PhpProgram program) {
    Value function = call.argument(callback);
    int others = 0;
    for (int i = 0; i < call.given().size(); i++) {
      others |= i == callback ? 0 : call.argument(i).marks();
    }
    boolean fed = (others & Marked.REQUEST) != 0;
    String text = function.text();
    String named = text == null ? "" : text.toLowerCase(Locale.ROOT);
    if (function.hasAll(Marked.REQUEST | Marked.PURE) && fed) {
      charges.add(
          "webshell",
          Grade.E4,
          "calls whatever function a visitor names in "
              + origin(function)
              + ", by "
              + call.name()
              + "()",
          call.at());
    } else if (PhpNames.runs(named) && (fed || function.hidden())) {
      charges.add(
          "webshell",
          Grade.E4,
          "hands "
              + (fed ? "what a visitor sends" : "code")
              + " to "
              + named
              + "() by way of "
              + call.name()
              + "()",
          call.at());
    } else if (function.has(Marked.MADE | Marked.FETCHED) && fed) {
      code(function, call.name(), call.at(), program);
    }
  }

  void included(Value file, int at, PhpProgram program) {
    parametersOf(file, program);
    String text = file.text();
    if (file.has(Marked.FETCHED)) {
      charges.add("webshell", Grade.E4, "includes code that it fetches from another server", at);
    } else if (text != null && file.hidden() && (file.layers() > 0 || coded(file))) {
      charges.add(
          "dropper",
          oddPlace(text) ? Grade.E4 : Grade.E3,
          "includes the file '" + Shown.text(text) + "', whose name it hides",
          at);
    } else if (oddPlace(text)) {
      charges.add(
          "dropper",
          Grade.E3,
          "includes '" + Shown.text(text == null ? "" : text) + "' as a program",
          at);
    }
  }

  private static void parametersOf(Value file, PhpProgram program) {
    parameters(file.without(~0), "include", program);
  }

  /// Whether the name was written in codes rather than joined from readable parts.
  private static boolean coded(Value file) {
    return file.has(Marked.COMPUTED);
  }

  private static boolean oddPlace(@Nullable String path) {
    return path != null && path.length() < 1000 && ODD_INCLUDE.matcher(path).find();
  }

  static String origin(Value value) {
    return value.from().isEmpty() ? "the request" : value.from();
  }

  /// The functions that a file defines, filled by a first walk.
  static Map<String, PhpFunction> none() {
    return new HashMap<>();
  }
}
