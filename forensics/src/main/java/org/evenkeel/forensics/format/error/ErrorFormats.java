package org.evenkeel.forensics.format.error;

import java.util.List;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;

/// The formats of this package.
public final class ErrorFormats {
  private ErrorFormats() {}

  public static List<Format> all() {
    return List.of(
        new ErrorFormat("php-error", Kind.PHP_ERROR, false, PhpErrorReader::new),
        new ErrorFormat("apache-error", Kind.WEB_ERROR, true, ApacheErrorReader::new),
        new ErrorFormat("nginx-error", Kind.WEB_ERROR, false, NginxErrorReader::new));
  }
}
