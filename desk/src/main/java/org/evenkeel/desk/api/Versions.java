package org.evenkeel.desk.api;

import java.util.Optional;
import java.util.function.Supplier;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets nobody overwrite what they have not seen: a change names the version that it is meant for,
/// and changes of one thing wait for each other.
@Component
class Versions {
  private final JdbcClient database;

  Versions(JdbcClient database) {
    this.database = database;
  }

  /// What a request says of the version.
  ///
  /// @param match `If-Match`
  /// @param noneMatch `If-None-Match`
  record Said(@Nullable String match, @Nullable String noneMatch) {
    void check(Optional<String> current) {
      if (match == null && noneMatch == null) {
        throw new Wrong(Fault.SAY_WHICH_VERSION, "");
      }
      boolean fits =
          match == null
              ? "*".equals(noneMatch) && current.isEmpty()
              : current.filter(body -> match.equals("*") || Etag.of(body).isIn(match)).isPresent();
      if (!fits) {
        throw new Wrong(Fault.CHANGED_MEANWHILE, "");
      }
    }
  }

  /// @param what the thing that is changed: its address
  /// @param current what the interface shows of it at this moment, if it is there
  @Transactional
  public String change(
      String what, Said said, Supplier<Optional<String>> current, Runnable change) {
    var _ =
        database
            .sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
            .param(what)
            .query(Boolean.class)
            .single();
    said.check(current.get());
    change.run();
    return current.get().orElseThrow();
  }
}
