package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows commands for a shell: splits a value where a shell would, undoes what hides a command's
/// name from filters (`w''ho`, `c\at`, `$@`, `${IFS}`), and asks whether a piece begins with a
/// command and goes on as commands do.
final class CommandJudge implements Judge {
  private static final Set<String> COMMANDS =
      wordsOf(
          "arch ash awk base32 base64 bash busybox bzip2 cat certutil chattr chgrp chmod chown chroot cmd"
              + " comm cp cpulimit crontab csh curl cut dash date dd df dig dir dmesg dpkg du ed"
              + " egrep env ex expr false fetch fgrep file find finger fish ftp gawk gcc gdb get"
              + " getent git grep groups gzip halt head hexdump history host hostid hostname"
              + " iconv id ifconfig ip ipconfig irb java jobs journalctl kill killall ksh last"
              + " lastlog ldconfig less ln locate logname ls lsattr lsb_release lscpu lsof lspci"
              + " lua lwp-download lwp-request lynx mail make mawk mknod more mount msiexec mv"
              + " mysql mysqldump nano nc ncat net netcat netstat nice nl nmap node nohup"
              + " nslookup od openssl paste perl pg php ping ping6 pip pkill powershell printenv"
              + " printf ps psql pwd python python2 python3 rcp reboot reg rev rlogin rm rmdir"
              + " rsync ruby rundll32 sc scp sed service setsid sftp sh shred shutdown sleep"
              + " socat sort sql sqlite3 ss ssh stat strace strings su sudo systemctl"
              + " systeminfo tac tail tar tasklist taskset tcsh tee telnet tftp time timeout"
              + " touch traceroute tracert true type uname uniq unzip uptime useradd users"
              + " vi vim vmstat w wc wget whereis whoami who wmic xargs xxd xz yum apt zcat"
              + " zip zsh echo ver vol set export eval exec source alias cscript wscript"
              + " mshta bitsadmin regsvr32 schtasks findstr ifs dotnet rpm pidof ionice doas"
              + " ansible visudo cscli perf pip3 bcdboot alias tee rc iwr lsmod insmod lolcat");

  /// Words that people use as well: these need an argument as commands have them.
  private static final Set<String> WORDS =
      wordsOf(
          "cat date file find finger head history host last less line locate mail make more mount net"
              + " nice node paste perl pg ping pip reg ruby set service sort source sql stat"
              + " strings tail time timeout touch true type users vi w who zip java dir echo"
              + " get fetch false env ed ex cut comm dash fish id ip jobs kill printf rev sc"
              + " screen sh sleep split su tar tee telnet test top ver vol ss su nl od ps rm cp"
              + " mv ls ln dd df du git php python export eval exec alias groups");

  private static final Pattern SEPARATOR =
      Pattern.compile("\\|\\|?|&&?|;|`|\\$\\(|\\n|\\r|<\\(|>\\(|\\{(?:\\s|,)|\\(\\)\\s*\\{");

  /// What a shell replaces by nothing.
  private static final Pattern NOTHING = Pattern.compile("``|\\$\\(\\)|[<>]\\(\\)");

  private static final Set<String> RUNNERS =
      wordsOf("time nohup sudo env exec nice timeout xargs busybox watch doas setsid command");
  private static final Pattern SUITES =
      Pattern.compile(
          "^(?:ansible|chef|aa)-[a-z]+(?:\\s|$)|^(?:pip|apt|yum|npm|gem|apk)3?\\s+(?:-\\w+\\s+)*install\\s");
  private static final Pattern GLOB =
      Pattern.compile(
          "(?:^|[\\s=;|+])/\\?[\\w?*/]*|/\\w*\\[[^\\]/]{0,10}[\\]/]|/\\w+\\*/[\\w*?]+|\\{,?[\\w/?*$'-]+,[^}:\"\\s]*\\}");
  private static final Pattern WINDOWS =
      Pattern.compile(
          "\\bfor\\s+(?:/[dlrf]\\s+.*?)?%{1,2}\\S*\\s+in\\s*\\(.*\\)\\s*do\\b"
              + "|\\bif\\s+(?:/i\\s+)?(?:not\\s+)?(?:exist|defined|errorlevel)\\s+\\S"
              + "|\\bif\\b.{0,80}(?:==|\\s(?:equ|neq|lss|leq|gtr|geq)\\s).{0,60}\\S"
              + "|\\b(?:invoke|get|set|new|start|import|export|add|remove|out|convertto|convertfrom)"
              + "-(?:webrequest|expression|restmethod|command|item|process|childitem|content|object"
              + "|service|location|module|wmiobject|ciminstance|pssession|executionpolicy)\\b");
  private static final List<String> OF_SEPARATORS =
      List.of("|", "&", ";", "`", "$(", "\n", "\r", "<(", ">(", "{ ", "{,", "(){", "() {");
  private static final List<String> OF_ALONE =
      List.of("$", "/dev/", "cmd", "powershell", "wget", "curl", "sh", "nc ", "%", "()");
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "^(?:\\s*$|\\s+(?:-{1,2}[a-z0-9]|/|\\.{1,2}/|\\$|~|['\"<>|]|https?:|[\\w.-]+\\.\\w{1,4}|\\d{1,3}(?:\\.\\d|\\b)|[\\w.]+:|%\\w|[a-z]:|\\*)|[<>|;&`)]|\\$\\{?ifs)");
  private static final Pattern OPTION =
      Pattern.compile("^\\s+(?:-[a-z]+\\s+\\S+\\s+)*(?:/\\w+/|\\d+\\.\\d+\\.\\d+\\.\\d+)");
  private static final Pattern PATH =
      Pattern.compile("(?:^|[\\s|&;`$({=<>'\"])/?(?:[\\w.*?\\[\\]-]+/)*s?bin/[\\w.*?\\[\\]-]+");
  private static final Pattern ALONE =
      Pattern.compile(
          "\\$\\{?ifs\\b|\\(\\)\\s*\\{[^}]{0,20}\\}?\\s*;|/dev/(?:tcp|udp)/|\\bcmd(?:\\.exe)?\\s*/[ck]|powershell(?:\\.exe)?\\s+-|\\b(?:wget|curl)\\s+(?:-\\w+\\s+)*(?:https?:|\\d)|\\|\\s*(?:ba|z|k|da)?sh\\b|\\bbash\\s+-[ic]|\\bsh\\s+-c\\b|\\bnc\\s+-\\w*[elp]|\\$\\(\\(\\d|%(?:comspec|systemroot|userprofile|programfiles|appdata|windir|path)[:%~]");

  private static Set<String> wordsOf(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  @Override
  public Optional<Opinion> judge(Decoded text) {
    String plain = plain(text.lower());
    if (holdsAny(plain, OF_ALONE) && ALONE.matcher(plain).find()) {
      return certain("It has the form of a shell command");
    }
    boolean separated = holdsAny(plain, OF_SEPARATORS);
    boolean named = plain.contains("bin/");
    if (separated && named && PATH.matcher(plain).find()) {
      return certain("It names a program of the operating system behind a separator");
    }
    if (WINDOWS.matcher(plain).find()) {
      return certain("It is a command for the shell of Windows");
    }
    if (!separated) {
      return alone(plain);
    }
    Opinion best = null;
    String[] pieces = SEPARATOR.split(plain, -1);
    for (int at = 0; at < pieces.length && at < 40; at++) {
      boolean closed = at + 1 < pieces.length;
      if ((at > 0 || closed) && isCommand(pieces[at], at > 0 && closed)) {
        best =
            new Opinion(PayloadKind.COMMAND, Strength.CERTAIN, "It adds a command for the shell");
      }
    }
    return Optional.ofNullable(best);
  }

  /// A command that runs another: `time curl`, `nohup nc`.
  private static boolean runsAnother(String first, String rest) {
    return RUNNERS.contains(first) && COMMANDS.contains(program(word(rest.strip())));
  }

  private static Optional<Opinion> alone(String plain) {
    String begin = word(plain.strip());
    String rest = plain.strip().substring(begin.length());
    String first = program(begin);
    if (plain.strip().startsWith("/") && PATH.matcher(plain).find()) {
      return Optional.of(
          new Opinion(
              PayloadKind.COMMAND, Strength.LIKELY, "It names a program of the operating system"));
    }
    if (runsAnother(first, rest)
        || SUITES.matcher(plain.strip()).find()
        || GLOB.matcher(plain).find()) {
      return Optional.of(
          new Opinion(PayloadKind.COMMAND, Strength.LIKELY, "It is a command for the shell"));
    }
    boolean command = COMMANDS.contains(first) && !rest.isBlank() && ARGUMENT.matcher(rest).find();
    boolean option = COMMANDS.contains(first) && !WORDS.contains(first) && rest.contains(" -");
    return option || (command && (!WORDS.contains(first) || OPTION.matcher(rest).find()))
        ? Optional.of(
            new Opinion(PayloadKind.COMMAND, Strength.LIKELY, "It is a command for the shell"))
        : Optional.empty();
  }

  private static Optional<Opinion> certain(String why) {
    return Optional.of(new Opinion(PayloadKind.COMMAND, Strength.CERTAIN, why));
  }

  /// @param enclosed whether separators stand on both sides
  private static boolean isCommand(String piece, boolean enclosed) {
    String text = piece.strip();
    while (!text.isEmpty() && "'\"(){}[]!,.+".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1).strip();
    }
    String word = word(text);
    String name = program(word);
    if (!COMMANDS.contains(name)) {
      return false;
    }
    String rest = text.substring(word.length());
    return ARGUMENT.matcher(rest).find() || !WORDS.contains(name) || (enclosed && rest.isBlank());
  }

  private static String program(String word) {
    String name = word.substring(word.lastIndexOf('/') + 1);
    return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
  }

  private static boolean holdsAny(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static String word(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "/._-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(0, end);
  }

  /// Without what a shell leaves out inside a word.
  private static String plain(String text) {
    String lower = NOTHING.matcher(text).replaceAll("");
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      boolean inside =
          at > 0
              && at + 1 < lower.length()
              && Character.isLetterOrDigit(lower.charAt(at - 1))
              && (Character.isLetterOrDigit(lower.charAt(at + 1))
                  || "'\"\\^$".indexOf(lower.charAt(at + 1)) >= 0);
      boolean again =
          at > 0
              && "'\"\\^".indexOf(lower.charAt(at - 1)) >= 0
              && at + 1 < lower.length()
              && Character.isLetterOrDigit(lower.charAt(at + 1));
      if ("'\"\\^".indexOf(letter) >= 0 && (inside || again)) {
        continue;
      }
      if (letter == '$' && at + 1 < lower.length() && "@*!?_#".indexOf(lower.charAt(at + 1)) >= 0) {
        at++;
        continue;
      }
      plain.append(letter);
    }
    return plain.toString();
  }
}
