package org.evenkeel.desk.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.journal.Journal;
import org.evenkeel.law.calendar.DutyCalendar;
import org.evenkeel.law.duty.Assessment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Secret links under which a calendar program reads the deadlines of a case. The secret is shown
/// once and kept as a hash; a link that is withdrawn answers nothing any more.
@Component
public class CalendarLinks {
  private static final int BYTES = 24;

  private final JdbcClient database;
  private final CaseDuties duties;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  CalendarLinks(JdbcClient database, CaseDuties duties, Journal journal, Ids ids, Clock clock) {
    this.database = database;
    this.duties = duties;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  /// A link, without its secret.
  public record Link(String id, Instant made, @Nullable Instant revoked) {}

  public List<Link> of(String incident) {
    return database
        .sql("select id, made, revoked from calendar_link where incident = ? order by made desc")
        .param(incident)
        .query(
            (row, _) ->
                new Link(
                    row.getString("id"),
                    Rows.instant(row, "made"),
                    Rows.maybeInstant(row, "revoked")))
        .list();
  }

  /// A link that was just made, with its secret, which is shown once.
  public record Fresh(String id, String secret) {
    /// Where the calendar is, from the desk's root on.
    public String path() {
      return "/calendar/" + secret + ".ics";
    }
  }

  /// Makes a link.
  @Transactional
  public Fresh make(String incident, String actor) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String id = ids.fresh("cal");
    database
        .sql("insert into calendar_link (id, incident, secret, made_by) values (?, ?, ?, ?)")
        .params(id, incident, hash(secret), actor)
        .update();
    journal.write(actor, "calendar.shared", Map.of("incident", incident, "link", id));
    return new Fresh(id, secret);
  }

  /// Withdraws a link; withdrawing it twice is as good as once.
  ///
  /// @throws NoSuchIncident when the case has no such link
  @Transactional
  public void revoke(String incident, String id, String actor) {
    if (of(incident).stream().noneMatch(link -> link.id().equals(id))) {
      throw new NoSuchIncident();
    }
    int revoked =
        database
            .sql(
                "update calendar_link set revoked = now() where incident = ? and id = ? and revoked"
                    + " is null")
            .params(incident, id)
            .update();
    if (revoked == 1) {
      journal.write(actor, "calendar.revoked", Map.of("incident", incident, "link", id));
    }
  }

  private record Found(String id, String incident, String codeName, String given) {}

  /// The calendar behind a secret, as it stands now; empty when there is no such link any more.
  @Transactional
  public Optional<String> calendar(String secret) {
    return database
        .sql(
            "select l.id, l.incident, i.code_name, l.given from calendar_link l join incident i on"
                + " i.id = l.incident where l.secret = ? and l.revoked is null for update of l")
        .param(hash(secret))
        .query(
            (row, _) ->
                new Found(
                    row.getString("id"),
                    row.getString("incident"),
                    row.getString("code_name"),
                    row.getString("given")))
        .optional()
        .map(this::drawn);
  }

  private String drawn(Found link) {
    Optional<Assessment> open = duties.open(link.incident());
    if (open.isEmpty()) {
      return link.given();
    }
    String calendar =
        new DutyCalendar(link.codeName(), link.given()).of(open.get(), clock.instant());
    database
        .sql("update calendar_link set given = ? where id = ?")
        .params(calendar, link.id())
        .update();
    return calendar;
  }

  private static String hash(String secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
