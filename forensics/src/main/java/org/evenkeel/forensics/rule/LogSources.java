package org.evenkeel.forensics.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;

/// Which kinds of events a rule's `logsource` means. A rule about events that no store's log has is
/// about none.
final class LogSources {
  private LogSources() {}

  /// @param attributes category, product and service, as far as the rule names them
  static Set<Kind> kinds(Map<String, String> attributes) {
    String product = attributes.getOrDefault("product", "");
    String service = attributes.getOrDefault("service", "");
    return switch (attributes.getOrDefault("category", "")) {
      case "webserver", "proxy" -> EnumSet.of(Kind.WEB);
      case "database" -> EnumSet.of(Kind.SQL);
      case "authentication" -> EnumSet.of(Kind.SSH, Kind.FTP);
      case "waf" -> EnumSet.of(Kind.WAF);
      case "application" ->
          product.equals("sql") ? EnumSet.of(Kind.SQL) : EnumSet.of(Kind.PHP_ERROR, Kind.WEB_ERROR);
      case "" -> byService(product, service);
      default -> EnumSet.noneOf(Kind.class);
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
      case "", "syslog" -> byProduct(product);
      default -> EnumSet.noneOf(Kind.class);
    };
  }

  private static Set<Kind> byProduct(String product) {
    return switch (product) {
      case "modsecurity" -> EnumSet.of(Kind.WAF);
      case "apache", "nginx" -> EnumSet.of(Kind.WEB_ERROR, Kind.PHP_ERROR);
      case "linux" -> EnumSet.of(Kind.SSH, Kind.ACCOUNT, Kind.CRON, Kind.OTHER);
      default -> EnumSet.noneOf(Kind.class);
    };
  }
}
