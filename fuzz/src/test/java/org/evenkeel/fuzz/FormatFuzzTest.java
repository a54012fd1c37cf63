package org.evenkeel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.format.ftp.FtpFormats;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.format.syslog.SyslogFormats;

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
  void readsSyslog(byte[] log) {
    new Log(log).isReadBy(SyslogFormats.all());
  }

  @FuzzTest(maxDuration = "1m")
  void readsFileTransfers(byte[] log) {
    new Log(log).isReadBy(FtpFormats.all());
  }
}
