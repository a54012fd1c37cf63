package org.evenkeel.forensics.payload;

import java.util.Optional;
import org.evenkeel.forensics.expression.Expression;

/// Knows variables that every shell has. They are written in capitals, which keeps them apart from
/// the placeholders that pages forget to fill (`${user}`).
final class ShellVariables implements Judge {
  private static final Expression NAMES =
      Expression.of(
          "\\$\\{?(?:IFS|PATH|HOME|SHELL|PWD|OLDPWD|USER|LOGNAME|RANDOM|HOSTNAME|UID|EUID|PPID|SHLVL"
              + "|BASH\\w*|OSTYPE|MACHTYPE|HOSTTYPE|TERM|EDITOR|MAIL|PS[1-4]|HIST\\w+|LD_\\w+|LINENO"
              + "|SECONDS|REPLY|CDPATH|DIRSTACK|FUNCNAME|PIPESTATUS|GROUPS|PROMPT_COMMAND|OPTARG|OPTIND|XDG_\\w+|TMPDIR|LC_\\w+|SSH_\\w+|SUDO_\\w+|DISPLAY)(?:\\}|[^A-Za-z0-9_]|$)",
          0);

  @Override
  public Optional<Opinion> judge(Decoded text) {
    return text.text().indexOf('$') >= 0 && NAMES.occursIn(text.text())
        ? Optional.of(
            new Opinion(
                PayloadKind.COMMAND, Strength.LIKELY, "It asks for a variable that shells have"))
        : Optional.empty();
  }
}
