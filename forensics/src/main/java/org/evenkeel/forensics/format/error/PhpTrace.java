package org.evenkeel.forensics.format.error;

/// The lines that PHP and its process manager write under a message: where it came from.
final class PhpTrace {
  private PhpTrace() {}

  /// `Stack trace:`, `#0 /var/www/a.php(12): f()`, ` thrown in …`, `[0x00007f…] f() /a.php:12`.
  static boolean is(String line) {
    return line.isBlank()
        || line.startsWith("Stack trace:")
        || line.startsWith("#")
        || line.startsWith("  thrown in ")
        || line.startsWith("[0x");
  }

  /// `PHP Stack trace:`, `PHP 1. {main}() /var/www/a.php:0`: the same behind a time.
  static boolean isStamped(String message) {
    return message.startsWith("PHP Stack trace:") || message.startsWith("PHP   ");
  }
}
