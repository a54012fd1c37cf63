package org.evenkeel.forensics.format.ftp;

import java.util.List;
import org.evenkeel.forensics.format.Format;

/// The formats of this package.
public final class FtpFormats {
  private FtpFormats() {}

  public static List<Format> all() {
    return List.of(
        new FtpFormat("vsftpd", VsftpdReader::new),
        new FtpFormat("xferlog", XferlogReader::new),
        new FtpFormat("proftpd", ProftpdReader::new),
        new FtpFormat("ftp-clf", FtpClfReader::new));
  }
}
