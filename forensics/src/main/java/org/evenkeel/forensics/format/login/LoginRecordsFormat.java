package org.evenkeel.forensics.format.login;

import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;

/// What `utmpdump` prints of `wtmp` and `btmp`, and what their records are turned into when they
/// are given as they are: `[7] [00812] [ts/0] [anna] [pts/0] [192.0.2.1] [192.0.2.1]
/// [2026-11-22T04:00:01,000000+00:00]`.
final class LoginRecordsFormat implements Format {
  @Override
  public String name() {
    return "login-records";
  }

  @Override
  public Kind kind() {
    return Kind.SSH;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new LoginRecordsReader(setting);
  }
}
