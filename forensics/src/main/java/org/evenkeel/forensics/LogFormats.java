package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.ftp.FtpFormats;
import org.evenkeel.forensics.format.json.JsonFormats;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.format.syslog.SyslogFormats;

/// All log formats that are recognised by content.
public final class LogFormats {
  private LogFormats() {}

  /// The more special first: of two that read a log equally well, the first is taken.
  public static List<Format> known() {
    List<Format> known = new ArrayList<>();
    known.addAll(FtpFormats.all());
    known.addAll(JsonFormats.all());
    known.add(new CombinedFormat());
    known.addAll(SyslogFormats.all());
    return List.copyOf(known);
  }
}
