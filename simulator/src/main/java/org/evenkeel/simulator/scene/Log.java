package org.evenkeel.simulator.scene;

/// The logs beside the web server's.
public enum Log {
  /// sshd and sudo, by syslog.
  AUTH("auth.log"),
  /// vsftpd.
  FTP("vsftpd.log"),
  /// The web server's errors, with what PHP said.
  ERROR("error.log"),
  /// Queries, by MariaDB's audit plugin.
  AUDIT("server_audit.log");

  private final String file;

  Log(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }
}
