package org.evenkeel.simulator.evidence;

import java.time.format.DateTimeFormatter;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Log;

/// Lines of the logs beside the web server's: a time, and what stands behind it.
final class OtherLines {
  private OtherLines() {}

  static DateTimeFormatter time(Log log) {
    return switch (log) {
      case AUTH -> Stamps.SYSLOG;
      case FTP -> Stamps.FTP;
      case ERROR -> Stamps.ERROR;
      case AUDIT -> Stamps.AUDIT;
    };
  }

  static void append(StringBuilder out, Happening.Note note, String stamp, String host) {
    out.append(stamp);
    switch (note.log()) {
      case AUTH -> out.append(' ').append(host).append(' ');
      case FTP, ERROR -> out.append(' ');
      case AUDIT -> out.append(',').append(host).append(',');
    }
    out.append(note.text());
  }
}
