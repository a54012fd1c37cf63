package org.evenkeel.desk.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Approvals in the database.
@Component
class ApprovalRows {
  private static final String APPROVAL =
      "select id, kind, facts, words, reason, asked_by, asked, ripe, until, state from approval ";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient database;
  private final Ids ids;

  ApprovalRows(JdbcClient database, Ids ids) {
    this.database = database;
    this.ids = ids;
  }

  List<Approval> all() {
    return database
        .sql(APPROVAL + "order by asked desc, id desc limit 500")
        .query(ApprovalRows::approval)
        .list();
  }

  Optional<Approval> byId(String id) {
    return database
        .sql(APPROVAL + "where id = ?")
        .param(id)
        .query(ApprovalRows::approval)
        .optional();
  }

  private static Approval approval(ResultSet row, int number) throws SQLException {
    Map<String, String> facts = JSON.readValue(row.getString("facts"), new TypeReference<>() {});
    return new Approval(
        row.getString("id"),
        new Approval.Request(
            row.getString("kind"), facts, row.getString("words"), row.getString("reason")),
        row.getString("asked_by"),
        Rows.instant(row, "asked"),
        Rows.maybeInstant(row, "ripe"),
        Rows.instant(row, "until"),
        Approval.State.valueOf(row.getString("state")));
  }

  Approval add(Approval.Request request, String by, Instant now, @Nullable Instant ripe) {
    String id = ids.fresh("apr");
    database
        .sql(
            "insert into approval (id, kind, facts, words, reason, asked_by, asked, ripe, until)"
                + " values (:id, :kind, :facts::jsonb, :words, :reason, :by, :asked, :ripe, :until)")
        .param("id", id)
        .param("kind", request.kind())
        .param("facts", JSON.writeValueAsString(request.facts()))
        .param("words", request.words())
        .param("reason", request.reason())
        .param("by", by)
        .param("asked", now.atOffset(ZoneOffset.UTC))
        .param("ripe", ripe == null ? null : ripe.atOffset(ZoneOffset.UTC))
        .param("until", now.plus(Approvals.LAPSES).atOffset(ZoneOffset.UTC))
        .update();
    return byId(id).orElseThrow();
  }

  /// Whether it was this call that decided it.
  boolean decide(String id, Approval.State state, String by, Instant now) {
    return database
            .sql(
                "update approval set state = ?, decided_by = ?, decided = ? where id = ? and state ="
                    + " 'WAITING'")
            .params(state.name(), by, now.atOffset(ZoneOffset.UTC), id)
            .update()
        == 1;
  }
}
