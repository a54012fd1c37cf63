package org.evenkeel.forensics.format.ftp;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.jspecify.annotations.Nullable;

/// Reads transfers written like web requests, as ProFTPD's ExtendedLog and Pure-FTPd's `clf` do:
/// `203.0.113.7 - shop [22/Nov/2026:03:11:12 +0000] "STOR x.php" 226 1044`. What tells them from
/// web requests is the command, or a file put by someone with a name and without a version of HTTP.
final class FtpClfReader implements LineReader {
  private static final Map<String, Action> ACTIONS =
      Map.of(
          "STOR", Action.UPLOAD,
          "APPE", Action.UPLOAD,
          "STOU", Action.UPLOAD,
          "RETR", Action.DOWNLOAD,
          "DELE", Action.DELETE,
          "RMD", Action.DELETE,
          "RNTO", Action.RENAME,
          "LIST", Action.LIST,
          "MLSD", Action.LIST,
          "NLST", Action.LIST);
  private static final Set<String> OTHERS =
      Set.of(
          "USER", "PASS", "CWD", "CDUP", "PWD", "TYPE", "PASV", "EPSV", "PORT", "EPRT", "QUIT",
          "SYST", "FEAT", "SIZE", "MDTM", "MKD", "RNFR", "NOOP", "AUTH", "PBSZ", "PROT", "SITE",
          "REST", "OPTS", "MLST", "XPWD");

  private final LineReader web;

  FtpClfReader(Setting setting) {
    web = new CombinedFormat().reader(setting);
  }

  @Override
  public Reading read(Row row) {
    Reading reading = web.read(row);
    if (reading != Reading.EVENT) {
      return reading;
    }
    String verb = row.text(Field.METHOD);
    String alone = verb == null ? row.text(Field.TARGET) : verb;
    String command = alone == null ? "" : alone.toUpperCase(Locale.ROOT);
    Action action = ACTIONS.get(command);
    if (action == null && row.has(Field.USER) && !row.has(Field.PROTOCOL)) {
      action =
          command.equals("PUT") ? Action.UPLOAD : command.equals("GET") ? Action.DOWNLOAD : null;
    }
    if (row.has(Field.PROTOCOL) || (action == null && !OTHERS.contains(command))) {
      return Reading.UNREADABLE;
    }
    told(row, command, action);
    return Reading.EVENT;
  }

  private static void told(Row row, String command, @Nullable Action action) {
    row.kind(Kind.FTP);
    String object = row.text(Field.TARGET);
    for (Field field : new Field[] {Field.TARGET, Field.PATH, Field.QUERY, Field.METHOD}) {
      row.remove(field);
    }
    row.put(Field.COMMAND, command);
    if (command.equals("PASS")) {
      boolean good = row.status() == 230;
      row.put(Field.ACTION, (good ? Action.LOGIN_OK : Action.LOGIN_FAILED).name());
    } else if (action != null && row.status() < 400) {
      row.put(Field.ACTION, action.name());
    }
    if (object != null && action != null) {
      row.put(Field.FILE, object);
    }
  }
}
