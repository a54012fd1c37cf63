package org.evenkeel.forensics.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;

/// Which kinds of events a rule's `logsource` means.
final class LogSources {
  private LogSources() {}

  static Set<Kind> kinds(Map<?, ?> logsource) {
    String category = word(logsource, "category");
    String product = word(logsource, "product");
    String service = word(logsource, "service");
    return switch (category) {
      case "webserver", "proxy" -> EnumSet.of(Kind.WEB);
      case "database" -> EnumSet.of(Kind.SQL);
      case "application" ->
          product.equals("sql") ? EnumSet.of(Kind.SQL) : EnumSet.of(Kind.PHP_ERROR, Kind.WEB_ERROR);
      default -> byService(product, service);
    };
  }

  private static Set<Kind> byService(String product, String service) {
    return switch (service) {
      case "sshd", "auth" -> EnumSet.of(Kind.SSH, Kind.ACCOUNT);
      case "sudo", "useradd" -> EnumSet.of(Kind.ACCOUNT);
      case "cron" -> EnumSet.of(Kind.CRON);
      case "vsftpd", "proftpd", "ftp", "sftp" -> EnumSet.of(Kind.FTP);
      case "apache", "nginx" -> EnumSet.of(Kind.WEB_ERROR, Kind.PHP_ERROR);
      case "mysql", "mariadb" -> EnumSet.of(Kind.SQL);
      default ->
          switch (product) {
            case "modsecurity" -> EnumSet.of(Kind.WAF);
            case "apache", "nginx" -> EnumSet.of(Kind.WEB_ERROR, Kind.PHP_ERROR);
            case "linux" ->
                service.isEmpty() || service.equals("syslog")
                    ? EnumSet.of(Kind.SSH, Kind.ACCOUNT, Kind.CRON, Kind.OTHER)
                    : EnumSet.noneOf(Kind.class);
            default -> EnumSet.noneOf(Kind.class);
          };
    };
  }

  private static String word(Map<?, ?> logsource, String key) {
    return Scalar.textOrEmpty(logsource.get(key), "a " + key);
  }
}
