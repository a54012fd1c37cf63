package org.evenkeel.forensics.format.sql;

import java.util.List;
import org.evenkeel.forensics.format.Format;

/// The formats of this package.
public final class SqlFormats {
  private SqlFormats() {}

  public static List<Format> all() {
    return List.of(
        new SqlFormat("mariadb-audit", false, AuditedReader::new),
        new SqlFormat("mysql-general", true, GeneralReader::new),
        new SqlFormat("mysql-slow", true, SlowReader::new),
        new SqlFormat("mysql-error", false, ServerErrorReader::new));
  }
}
