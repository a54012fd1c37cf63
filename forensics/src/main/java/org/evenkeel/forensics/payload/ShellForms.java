package org.evenkeel.forensics.payload;

/// What only a shell has: expansions, redirections, blocks. No name of a program is needed to know
/// them.
final class ShellForms {
  private static final Judge POSIX =
      new Forms(PayloadKind.COMMAND)
          .certain(
              "It has a shell put something in the place of a variable or sum",
              "$",
              "\\$\\{?ifs\\b|\\$\\(\\(\\s*[\\d$]|\\$\\[\\s*[\\d$]|\\$\\{[a-z_]\\w*(?:[#%]|:-?\\d|:[-+=?]|//?[^}]|\\^|,|@)[^}]*\\}?|\\$\\{#\\w|\\$\\{![a-z]")
          .certain(
              "It defines a function for a shell", "(", "(?:^|[\\s;&|'\"=])\\w*\\s*\\(\\)\\s*\\{")
          .certain(
              "It opens a connection as a shell does",
              "/dev/|/tcp/|/udp/",
              "/dev/(?:tcp|udp)/|[<>]&?\\s*/dev/|/(?:tcp|udp)/[\\w.-]+/\\d")
          .certain(
              "It sends what a command prints into a file or another command",
              ">|<|sh",
              "(?:^|[^<>=-])>{1,2}\\s*/(?:tmp|var|dev|etc|home|opt|usr|srv|root|proc)/|<<<\\s*[\\w'\"$(]|<<-?\\s*['\"]?eo[ft]\\b|[12&]>\\s*/dev/null|2>&1|\\$\\(\\s*<\\s*[/\\w]|\\becho\\s[^<>]{1,80}\\s>{1,2}\\s*[\\w./-]+\\s*$|\\|\\s*(?:/\\w+/)*(?:ba|z|k|da|c|tc)?sh\\b|\\b(?:ba|z|k|da)?sh\\s+-[ic]\\b|\\bnc\\s+-\\w*[elp]|\\b(?:wget|curl)\\s+(?:-\\w+\\s+)*(?:https?:|\\d)")
          .certain(
              "It repeats or chooses as a shell does",
              "do|then|esac|;|function",
              "\\b(?:while|until)\\s.{1,80};\\s*do\\s|\\bfor\\s+\\w+\\s+in\\s.{1,80};\\s*do\\s|\\bif\\s.{1,80};\\s*then\\s|\\bcase\\s+\\S+\\s+in\\s.{1,80}\\besac\\b|\\bselect\\s+\\w+\\s+in\\s.{1,80};\\s*do\\s|;\\s*(?:done|fi|esac)\\s*(?:;|$)|\\bfunction\\s+\\w+\\s*\\{\\s*[a-z]")
          .certain(
              "It gives the command line of a database an order to run a program",
              ".s|.\\|.'|.\"|\\!",
              "(?:^|[;\\n]|\\\\n)\\s*\\.['\"\\\\]{0,3}(?:shell|sh|system)\\s|\\\\!\\s*(?:[a-z]|/)")
          .likely(
              "It gives the command line of a database an order",
              ".",
              "(?:^|[;\\n])\\s*\\.(?:import|load|read|output|once|excel|open|save|backup|restore|clone|dump|log)\\s+[\\w./'\"|]")
          .certain(
              "It writes letters by their codes as a shell reads them",
              "$'",
              "\\$'[^']*\\\\(?:x[0-9a-f]|[0-7]{2,3}|u[0-9a-f])")
          .certain("It names commands by other words", "alias", "\\balias\\s+[\\w.]+=['\"\\w]")
          .likely(
              "It has a shell make several words of one",
              "{",
              "\\{,[\\w./*?,-]+\\}|\\{[a-z]{2,12},\\}|\\{[a-z0-9]{1,3}\\.\\.[a-z0-9]{1,3}(?:\\.\\.\\d+)?\\}|\\{[\\w./-]*(?:/|-)[\\w./-]*,[\\w./,-]*\\}|\\{[a-z]{1,12},[\\w./-]*[/-][\\w./-]*\\}")
          .likely(
              "It has a shell guess the name of a file",
              "?|*|[",
              "(?:^|[\\s=;|+<>])/(?:[\\w-]+/){0,4}(?:[\\w-]*[?*]+[\\w?*-]*/)+[\\w?*-]+|(?:^|[\\s=;|+])/\\?[\\w?*/]*|/\\w*\\[[^\\]/]{0,10}[\\]/]|/\\w+\\*/[\\w*?]+")
          .certain(
              "It has Perl or Ruby run a command",
              "@{|process.|kernel.|popen|%x|open3",
              "@\\{\\s*\\[|process\\.spawn|kernel\\.(?:exec|open|system|fork|spawn)\\b|io\\.popen|%x[\\[({!|]\\s*[a-z/]|open3\\.")
          .likely(
              "It has a shell put in what a command prints",
              "`|$(",
              "^\\s*`[a-z/][^`]*`\\s*$|\\$\\([a-z/][\\w/.-]*(?:\\s[^)]*)?\\)")
          .likely(
              "It feeds a file to a program",
              "<",
              "(?:^|[;&|]\\s*)[a-z][\\w.-]{2,}\\s*<\\s*(?:/|[\\w-]+\\.[a-z]{2,4}\\b)")
          .likely(
              "It stands for a folder or an earlier command of a shell",
              "~|!|^",
              "^~(?:[+-]|\\d{1,2})(?:/.*)?$|^~/\\.?\\w|^\\^[\\w./-]+\\^[\\w./-]*\\^?$|^!\\?\\w|^!\\$$|^!(?:-?\\d+|!|[a-z]+:)(?:\\s*!(?:-?\\d+|!))*$|^!!\\S*$");

  private static final Judge WINDOWS =
      new Forms(PayloadKind.COMMAND)
          .certain(
              "It is a command for the shell of Windows",
              "cmd|powershell|for|if|-|%",
              "\\bc\\^?m\\^?d(?:\\.exe)?['\"]?\\s*/[ckrqv]\\b|powershell(?:\\.exe)?\\s+-|\\bfor\\s+(?:/[dlrf]\\s+.*?)?%{1,2}\\S*\\s+in\\s*\\(.*\\)\\s*do\\b|\\bif\\s+(?:/i\\s+)?(?:not\\s+)?(?:exist|defined|errorlevel|cmdextversion)\\s+\\S|\\bif\\b.{0,80}(?:==|\\s(?:equ|neq|lss|leq|gtr|geq)\\s).{0,60}\\S|\\b(?:invoke|get|set|new|start|import|export|add|remove|out|convertto|convertfrom)-(?:webrequest|expression|restmethod|command|item|process|childitem|content|object|service|location|module|wmiobject|ciminstance|pssession|executionpolicy)\\b|%(?:comspec|systemroot|userprofile|programfiles|appdata|windir|path)(?:[:%~]|$)|%(?:os|username|temp|tmp|computername|userdomain|homepath|homedrive|localappdata|public|allusersprofile|pathext|number_of_processors|errorlevel)(?:%|:~)")
          .certain(
              "It is a piece of a program for PowerShell",
              "$|[char]|iex|-join|-enc",
              "\\$env:\\w|\\$(?:psversiontable|pshome|executioncontext|pscommandpath)\\b|\\[char\\]\\s*\\(?\\d|\\biex\\s*\\(|-join\\s*\\(|-e(?:nc|ncodedcommand)\\s+[a-z0-9+/=]{8,}")
          .likely(
              "It is a command for the shell of Windows",
              "/|:|nul|con|\\\\|start",
              "(?:^|[;&|]\\s*)(?:(?:del|erase|rd|rmdir|copy|move|xcopy|ren|type|attrib|format)\\s+(?:/[a-z]\\b|nul\\b|con\\b|[a-z]:)|start\\s+(?:/\\w+\\s+)*(?:cmd|powershell|\\w+\\.exe)\\b)|(?:^|[\\s=])\\\\\\\\[\\w.-]+\\\\\\S+\\.(?:exe|dll|bat|cmd|ps1|vbs|hta|scr|msi)\\b")
          .likely(
              "It calls a program of Windows with a switch",
              "/",
              "(?:^|[;&|]\\s*)[a-z]{3,14}(?:\\.exe)?\\s*/[a-z?](?::\\S+)?\\s+(?:\"?[a-z]:\\\\|\\\\\\\\|[\\w-]+\\.(?:txt|exe|bat|cmd|ps1|vbs|dll|inf|xml|msi|js|log)\\b)");

  /// All of them.
  static final java.util.List<Judge> ALL = java.util.List.of(POSIX, WINDOWS);

  private ShellForms() {}
}
