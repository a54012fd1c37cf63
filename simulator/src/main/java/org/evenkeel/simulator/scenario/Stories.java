package org.evenkeel.simulator.scenario;

import java.util.List;

/// All stories; a new one is one file and one line here.
public final class Stories {
  public static final List<Scenario> ALL =
      List.of(
          new UploadShell(),
          new HiddenSql(),
          new AuthBypass(),
          new AdminGuessing(),
          new BlindSql(),
          new BackupDownload(),
          new Siege(),
          new Quiet());

  private Stories() {}
}
