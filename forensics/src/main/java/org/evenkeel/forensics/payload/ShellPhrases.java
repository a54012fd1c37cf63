package org.evenkeel.forensics.payload;

import java.util.Arrays;
import java.util.Set;
import org.evenkeel.forensics.expression.Expression;

/// Programs with the words that go with them: `ps aux`, `net user`, `git clone`. The program alone
/// may be a word of people's, the two together are not.
final class ShellPhrases {
  /// Options as clusters of letters, or with what they need.
  private static final String OPTIONS = "\\s+-{1,2}[a-z0-9]";

  private static final String FILE =
      "[\\w./~*-]*\\.(?:sh|txt|log|conf|cfg|ini|php\\d?|py|pl|rb|sql|bak|env|pem|key|ya?ml|so|exe|bat|ps1|vbs|elf|bin|cgi|tgz|tar|gz)";

  private static final Expression PHRASES =
      Expression.of(
          "^(?:wmic\\s+\\w+|vssadmin\\s+\\w+|rundll32(?:\\.exe)?\\s|printenv\\s+\\w+|getent\\s+\\w+|passwd\\s+-|redis-cli\\s+\\w+|go\\s+run\\s|init\\s+[0-6]$|env\\s+-[a-z]\\s+\\w|coproc\\s+\\w|ps\\s+(?:aux\\w*|ax\\w*|-\\w{1,4})|ip\\s+(?:a|r|addr|address|route|link|neigh)|su\\s+(?:-|root)|net1?\\s+(?:user|view|localgroup|group|share|use|accounts|session|config|stop|time)"
              + "|reg\\s+(?:query|add|save|export|delete)\\s|sc\\s+(?:query|qc|config|create|delete)\\b|tar\\s+-?[cxt][a-z]*f?\\s|find\\s+(?:\\.|/|~)|free\\s+-[a-z]|dd\\s+(?:if|of|bs)=|ulimit\\s+-|set\\s+[-+][a-z]+$|test\\s+-[a-z]\\s|trap\\s+\\S+\\s+\\d"
              + "|(?:docker|podman)\\s+(?:ps|run|exec|images|inspect|cp|build|pull|login)\\b|kubectl\\s+(?:get|exec|apply|describe|cp|logs)\\b|git\\s+(?:clone|pull|log|show|config|status|diff|init)\\b|svn\\s+(?:co|checkout|export|info)\\b|systemctl\\s+\\w+|service\\s+[\\w-]+\\s+(?:start|stop|restart|status)$"
              + "|(?:perl|ruby|node|lua|python[23]?|php[578]?|bash|sh|zsh|ksh|dash|csh|osascript|awk|gdb|vim?|ed)\\s+-[a-z]{1,3}\\s+\\S"
              + "|at\\s+now\\b|crontab\\s+-|(?:ssh|scp|sftp|rsync|ftp|tftp|telnet|rlogin)\\s+(?:-\\w+\\s+)*\\S*[@:.]|(?:sqlite3?|mysql|psql|mongo|redis-cli)\\s+(?:-\\w|\\S+\\.(?:db|sqlite)|\\S+\\s+\\.\\w)"
              + "|(?:env\\s+|export\\s+|declare\\s+(?:-\\w+\\s+)?|typeset\\s+(?:-\\w+\\s+)?|readonly\\s+|setenv\\s+|local\\s+)[a-z_]\\w*=|\\w+\\s*&&\\s*(?:ls|id|cat)\\b"
              + "|(?:busybox|unbuffer|command|builtin|eval|exec|nohup|sudo|doas|xargs|setsid|strace|time|watch|nice|type|which|script\\s+-c)\\s+(?:id|ls|ps|pwd|env|whoami|uname|sh|bash|cat|w|who)\\b"
              + "|(?:cd|ls|cat|rm|cp|mv|touch|ln|tee|dir|type|vi|less|more|head|tail)\\s+(?:/(?:tmp|var|etc|home|usr|opt|srv|root|bin|dev|proc|mnt)\\b|/$|\\.\\.(?:/|\\\\|$)|\\*(?:\\s|$)|~|[a-z]:\\\\)|cat\\s*<\\s*\\w"
              + "|\\[\\[?\\s+-?\\S.{0,40}\\s\\]\\]?|\\.{0,2}/[\\w./-]*\\.(?:sh|pl|py|rb|bin|elf|bat|exe|ps1|cgi)\\b|(?:\\.|source)\\s+/\\S)",
          0);

  /// Two letters that mean a program where an option of few letters follows.
  private static final Expression SHORT =
      Expression.of(
          "^(?:ls|df|du|cp|mv|rm|ln|wc|nc|id|od|tr|tac|cat|sed|awk|grep|head|tail|uniq|sort|curl|wget|xxd|chmod|chown|tee|vi|vim|nl|cut|ss)"
              + OPTIONS
              + "{1,5}(?:\\s|$)",
          0);

  private static final Expression USED =
      Expression.of(
          "^[a-z][\\w.+-]{1,14}(?:\\s+-{1,2}[a-z][\\w-]*)*\\s+(?:"
              + FILE
              + "|https?://\\S+|ftp://\\S+)(?:\\s|$)",
          0);

  /// Programs that nobody means who writes nothing else.
  private static final Set<String> ALONE =
      Set.copyOf(
          Arrays.asList(
              "whoami ifconfig ipconfig netstat systeminfo tasklist printenv nslookup lsblk lscpu lspci lsusb hostnamectl getent journalctl loginctl sysctl iptables crontab wevtutil qwinsta vssadmin rundll32 regsvr32 mshta certutil bitsadmin schtasks cscript wscript"
                  .split(" ", -1)));

  /// Programs whose names are words in no language, with whatever stands behind them.
  private static final Expression UNSPOKEN =
      Expression.of(
          "^(?:sudo\\s+)?(?:chmod|chown|chgrp|chattr|chroot|mkdir|mkfifo|mknod|rmdir|mktemp|gunzip|bunzip2"
              + "|xxd|hexdump|uuencode|uudecode|xargs|useradd|userdel|usermod|adduser|groupadd|chpasswd"
              + "|systemctl|initctl|pkill|killall|insmod|modprobe|rmmod|apt-get|dpkg|nslookup|traceroute"
              + "|netcat|socat|wget|tcpdump|nmap|nohup|setsid|pkexec|printenv|uname|lsof|taskkill"
              + "|tasklist|schtasks|icacls|takeown|xcopy|robocopy|findstr|mshta|cscript|wscript|iwr|iex"
              + "|irm|gci|cscli|rundll32|regsvr32|certutil|bitsadmin|vssadmin|wevtutil|nltest|dsquery)"
              + "\\s+\\S+(?:\\s+\\S+){0,4}$",
          0);

  private ShellPhrases() {}

  static Set<String> alone() {
    return ALONE;
  }

  /// Whether `command` begins so that only a shell can be meant.
  static boolean begin(String command) {
    String text = command.strip();
    return ALONE.contains(text)
        || PHRASES.occursIn(text)
        || SHORT.occursIn(text)
        || UNSPOKEN.occursIn(text);
  }

  /// Whether a program gets a file or an address.
  static boolean useFile(String command) {
    return USED.occursIn(command.strip());
  }
}
