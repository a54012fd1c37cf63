package org.evenkeel.forensics.format.syslog;

import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Opens a line's envelope and has the message read by who knows the program.
final class SyslogReader implements LineReader {
  private static final Map<String, Messages> PROGRAMS = programs();
  private static final String REPEATED = "message repeated ";
  private static final String TIMES = " times: [";

  private final Envelope envelope;

  SyslogReader(Setting setting) {
    envelope = new Envelope(setting);
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to() || isPartOfLongerMessage(row)) {
      return Reading.SILENT;
    }
    row.kind(Kind.OTHER);
    if (!envelope.open(row)) {
      return Reading.UNREADABLE;
    }
    String message = unfolded(row, envelope.message(row).stripLeading());
    row.put(Field.MESSAGE, message);
    Messages program = PROGRAMS.get(envelope.process());
    if (program != null) {
      program.read(row, message);
    }
    return Reading.EVENT;
  }

  /// A message of several lines goes on behind a blank or a tab, where no envelope begins.
  private static boolean isPartOfLongerMessage(Row row) {
    byte first = row.bytes()[row.from()];
    return first == ' ' || first == '\t';
  }

  /// The message that `message repeated 5 times: [ … ]` stands for, its number put aside.
  private static String unfolded(Row row, String message) {
    int times = message.indexOf(TIMES);
    if (!message.startsWith(REPEATED) || times < 0 || !message.endsWith("]")) {
      return message;
    }
    row.put(Field.REPEATS, message.substring(REPEATED.length(), times));
    return message.substring(times + TIMES.length(), message.length() - 1).strip();
  }

  private static Map<String, Messages> programs() {
    Map<String, Messages> programs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : new String[] {"sshd", "sshd-session", "sshd-auth", "dropbear"}) {
      programs.put(name, new SshMessages());
    }
    for (String name : new String[] {"internal-sftp", "sftp-server"}) {
      programs.put(name, new SftpMessages());
    }
    programs.put("sudo", new SudoMessages());
    for (String name : new String[] {"su", "login", "systemd-logind", "polkitd", "gdm-password"}) {
      programs.put(name, new AccountMessages());
    }
    for (String name :
        new String[] {
          "useradd",
          "usermod",
          "userdel",
          "groupadd",
          "groupdel",
          "passwd",
          "chpasswd",
          "chage",
          "gpasswd",
          "chsh",
          "chfn",
          "adduser"
        }) {
      programs.put(name, new AccountMessages());
    }
    for (String name : new String[] {"CRON", "crond", "crontab", "anacron", "atd"}) {
      programs.put(name, new CronMessages());
    }
    programs.put("pure-ftpd", new PureFtpMessages());
    return programs;
  }
}
