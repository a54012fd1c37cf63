package org.evenkeel.simulator.scenario;

import java.util.List;

/// All stories, in the order of the body of knowledge; a new one is one file and one line here.
public final class Stories {
  public static final List<Scenario> ALL =
      List.of(
          new UploadShell(),
          new StolenKey(),
          new SessionUpload(),
          new TemplateOrder(),
          new HiddenSql(),
          new OpenSql(),
          new AuthBypass(),
          new BatchApi(),
          new AdminGuessing(),
          new Stuffing(),
          new BlindSql(),
          new BackupDownload(),
          new FtpCredential(),
          new SshKey(),
          new ThirdParty(),
          new StoredScript(),
          new Insider(),
          new LeftCensored(),
          new Tampering(),
          new Siege(),
          new Idor(),
          new GiftCards(),
          new DnsHijack(),
          new Neighbour(),
          new Reinfection(),
          new TwoCrews(),
          new BehindNetwork(),
          new SlowClock(),
          new ForgedPayment(),
          new SupplyChain(),
          new Quiet(),
          new InVain(),
          new Lookalikes());

  private Stories() {}
}
