package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.cloud.CloudFormats;
import org.evenkeel.forensics.format.error.ErrorFormats;
import org.evenkeel.forensics.format.ftp.FtpFormats;
import org.evenkeel.forensics.format.json.JsonFormats;
import org.evenkeel.forensics.format.layout.LayoutFormats;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.format.login.LoginFormats;
import org.evenkeel.forensics.format.sql.SqlFormats;
import org.evenkeel.forensics.format.syslog.SyslogFormats;
import org.evenkeel.forensics.format.table.TableFormats;
import org.evenkeel.forensics.format.w3c.W3cFormats;
import org.evenkeel.forensics.format.waf.WafFormats;
import org.evenkeel.forensics.source.Configuration;

/// All log formats that are recognised by content.
public final class LogFormats {
  private LogFormats() {}

  /// The more special first: of two that read a log equally well, the first is taken.
  public static List<Format> known() {
    List<Format> known = new ArrayList<>();
    known.addAll(FtpFormats.all());
    known.addAll(JsonFormats.all());
    known.addAll(ErrorFormats.all());
    known.addAll(WafFormats.all());
    known.addAll(SqlFormats.all());
    known.addAll(W3cFormats.all());
    known.addAll(CloudFormats.all());
    known.addAll(LayoutFormats.all());
    known.add(new CombinedFormat());
    known.addAll(LoginFormats.all());
    known.add(JsonFormats.journal(SyslogFormats.all().getFirst(), known));
    known.addAll(SyslogFormats.all());
    known.add(JsonFormats.docker(known));
    known.add(TableFormats.csv(known));
    return List.copyOf(known);
  }

  /// The known formats behind those that the user describes and those that configuration found
  /// beside the logs defines.
  ///
  /// @param given each an nginx `log_format`, an Apache `LogFormat`, or `json: client=KEY,
  ///   target=KEY, …`
  /// @throws IllegalArgumentException with a sentence for the user when one cannot be used
  static List<Format> known(List<String> given, List<Configuration> configurations) {
    List<Format> formats = new ArrayList<>();
    given.forEach(text -> formats.add(of(text)));
    configurations.forEach(file -> formats.addAll(LayoutFormats.in(file.text())));
    formats.addAll(known());
    return List.copyOf(formats);
  }

  /// The format that `text` describes, as for `known`.
  ///
  /// @throws IllegalArgumentException with a sentence for the user when it cannot be used
  public static Format of(String text) {
    boolean json = text.strip().startsWith("json:");
    return json ? JsonFormats.mapped(text.strip()) : LayoutFormats.of(text);
  }
}
