package org.evenkeel.forensics.conformance;

import static org.evenkeel.forensics.conformance.Mappings.DURATION;
import static org.evenkeel.forensics.conformance.Mappings.MESSAGE;
import static org.evenkeel.forensics.conformance.Mappings.SEVERITY;
import static org.evenkeel.forensics.conformance.Mappings.TIME;
import static org.evenkeel.forensics.conformance.Mappings.USER;

import java.util.List;
import org.evenkeel.forensics.conformance.Case.Conventions;
import org.evenkeel.forensics.event.Field;

/// Logs of database servers.
final class SqlCases {
  private SqlCases() {}

  static List<Case> all() {
    return List.of(errors(), slow());
  }

  private static Case errors() {
    return new Case(
        "MySQL error",
        "mysql/error",
        List.of("mysql-error"),
        Case.in2023("Z"),
        List.of(
            TIME,
            SEVERITY,
            MESSAGE,
            Mapping.same("event.code", Field.CODE),
            Mapping.same("mysql.thread_id", Field.PID)),
        Conventions.PLAIN);
  }

  private static Case slow() {
    return new Case(
        "MySQL slow queries",
        "mysql/slowlog",
        List.of("mysql-slow"),
        Case.in2023("Z"),
        List.of(
            TIME,
            USER,
            DURATION,
            Mapping.first(Field.CLIENT_IP, "source.ip", "source.domain"),
            Mapping.same("mysql.thread_id", Field.PID),
            Mapping.same("mysql.slowlog.schema", Field.DATABASE),
            Mapping.same("mysql.slowlog.query", Field.STATEMENT)),
        Conventions.PLAIN.startingWith("# User@Host: |# Time: "));
  }
}
