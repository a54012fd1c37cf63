package org.evenkeel.forensics.webroot;

import com.google.re2j.Pattern;

/// Which part of a store's files a path belongs to.
final class Place {
  /// Folders that hold what customers and editors upload.
  private static final Pattern DATA =
      Pattern.compile(
          "(^|/)(wp-content/uploads|pub/media|uploads|sites/default/files|custom/uploads)/|"
              + "(^|/)media/(catalog|wysiwyg|customer|customer_address|custom_options|downloadable|import|tmp)/|"
              + "(^|/)image/(catalog|cache|data)/|(^|/)img/(p|c|m|cms|su|st|co|tmp)/|"
              + "(^|/)(system/storage/upload|storage/upload|storage/download)/");

  /// Files that a release brings and nobody edits.
  private static final Pattern CORE =
      Pattern.compile(
          "(^|/)(wp-admin|wp-includes)/|(^|/)wp-(login|load|settings|cron|blog-header|config-sample|mail|signup|"
              + "activate|comments-post|links-opml|trackback)\\.php$|(^|/)xmlrpc\\.php$|"
              + "(^|/)vendor/magento/|(^|/)lib/(internal/magento|web)/|(^|/)(src/)?(core|adapter)/.*\\.php$|"
              + "(^|/)catalog/controller/|(^|/)system/(engine|library)/");

  private static final Pattern CRON =
      Pattern.compile(
          "(^|/)(var/spool/cron|etc/cron\\.(d|hourly|daily|weekly|monthly))/|(^|/)(etc/)?crontab(\\.txt)?$");

  private Place() {}

  /// Whether no program belongs there.
  static boolean data(String lowerPath) {
    return DATA.matcher(lowerPath).find();
  }

  static boolean core(String lowerPath) {
    return CORE.matcher(lowerPath).find();
  }

  static boolean cron(String lowerPath) {
    return CRON.matcher(lowerPath).find();
  }
}
