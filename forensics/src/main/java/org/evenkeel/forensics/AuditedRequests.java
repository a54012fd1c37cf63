package org.evenkeel.forensics;

import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// A guard's audit log, read for the requests in it: where no access log tells of its time, nothing
/// else does.
///
/// @param audit how the guard writes
record AuditedRequests(Format audit) implements Format {
  /// ModSecurity tells how a request was answered; others tell no more than what they decided.
  private static final String ANSWERED = "modsecurity-";

  /// The requests in logs that `format` reads; empty when those logs do not tell of whole ones.
  static Optional<Format> in(Format format) {
    boolean whole = format.kind() == Kind.WAF && format.name().startsWith(ANSWERED);
    return whole ? Optional.of(new AuditedRequests(format)) : Optional.empty();
  }

  @Override
  public String name() {
    return audit.name();
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public boolean ordered() {
    return audit.ordered();
  }

  @Override
  public boolean bearsGaps() {
    return audit.bearsGaps();
  }

  @Override
  public Stamp stamp() {
    return audit.stamp();
  }

  @Override
  public Set<Omission> omits() {
    return audit.omits();
  }

  @Override
  public LineReader reader(Setting setting) {
    return new AuditedReader(audit.reader(setting));
  }
}
