package org.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.cloud.CloudFormats;
import org.evenkeel.forensics.format.error.ErrorFormats;
import org.evenkeel.forensics.format.ftp.FtpFormats;
import org.evenkeel.forensics.format.json.JsonFormats;
import org.evenkeel.forensics.format.layout.LayoutException;
import org.evenkeel.forensics.format.layout.LayoutFormats;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.format.login.LoginFormats;
import org.evenkeel.forensics.format.sql.SqlFormats;
import org.evenkeel.forensics.format.syslog.SyslogFormats;
import org.evenkeel.forensics.format.table.TableFormats;
import org.evenkeel.forensics.format.w3c.W3cFormats;
import org.evenkeel.forensics.format.waf.WafFormats;

/// Whatever stands in a log, every format reads it. Each family has a target and a minute of its
/// own; the first is for those that have none yet.
class FormatFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void readsEverything(byte[] log) {
    new Log(log).isReadBy(LogFormats.known());
  }

  @FuzzTest(maxDuration = "1m")
  void readsAccessLogs(byte[] log) {
    new Log(log).isReadBy(List.of(new CombinedFormat()));
  }

  @FuzzTest(maxDuration = "1m")
  void readsLayouts(byte[] log) {
    new Log(log).isReadBy(LayoutFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsJson(byte[] log) {
    new Log(log).isReadBy(JsonFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsTables(byte[] log) {
    new Log(log).isReadBy(List.of(TableFormats.csv(LogFormats.known())));
  }

  /// The first line lays out the others.
  @FuzzTest(maxDuration = "1m")
  void readsByAnyLayout(byte[] log) {
    String text = new String(log, StandardCharsets.UTF_8);
    int end = Math.max(0, text.indexOf('\n'));
    for (Format format : LayoutFormats.in(text)) {
      new Log(log).isReadBy(List.of(format));
    }
    try {
      new Log(log).isReadBy(List.of(LayoutFormats.of(text.substring(0, end))));
    } catch (LayoutException e) {
      assertThat(e).hasMessageContaining("cannot be used");
    }
  }

  @FuzzTest(maxDuration = "1m")
  void readsNamedColumns(byte[] log) {
    new Log(log).isReadBy(W3cFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsBalancers(byte[] log) {
    new Log(log).isReadBy(CloudFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsErrors(byte[] log) {
    new Log(log).isReadBy(ErrorFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsFirewallAudits(byte[] log) {
    new Log(log).isReadBy(WafFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsDatabaseLogs(byte[] log) {
    new Log(log).isReadBy(SqlFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsSignIns(byte[] log) {
    new Log(log).isReadBy(LoginFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsJournals(byte[] log) {
    Format syslog = SyslogFormats.all().getFirst();
    new Log(log).isReadBy(List.of(JsonFormats.journal(syslog, List.of(new CombinedFormat()))));
  }

  @FuzzTest(maxDuration = "1m")
  void readsSyslog(byte[] log) {
    new Log(log).isReadBy(SyslogFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsFileTransfers(byte[] log) {
    new Log(log).isReadBy(FtpFormats.all());
  }
}
