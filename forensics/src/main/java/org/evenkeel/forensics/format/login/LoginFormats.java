package org.evenkeel.forensics.format.login;

import java.util.List;
import org.evenkeel.forensics.format.Format;

/// The formats of this package.
public final class LoginFormats {
  private LoginFormats() {}

  public static List<Format> all() {
    return List.of(new LoginRecordsFormat());
  }
}
