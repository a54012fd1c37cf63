package org.evenkeel.forensics.event;

/// What an event is about. Decides which rules look at it, as Sigma's `logsource` does.
public enum Kind {
  /// A request answered by a web server, cache, proxy or load balancer.
  WEB,
  /// A login, session or key event of sshd.
  SSH,
  /// `sudo`, `su`, `useradd`, `passwd` and their kin.
  ACCOUNT,
  /// A scheduled job that ran.
  CRON,
  /// A login or transfer over FTP or SFTP.
  FTP,
  /// A message of the web server about itself: Apache's or nginx's error log.
  WEB_ERROR,
  /// A message of PHP.
  PHP_ERROR,
  /// A statement or connection seen by the database server.
  SQL,
  /// A transaction that a web application firewall recorded.
  WAF,
  /// Understood as a line of a known log, but about none of the above.
  OTHER
}
