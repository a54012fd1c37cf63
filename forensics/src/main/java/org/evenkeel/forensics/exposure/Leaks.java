package org.evenkeel.forensics.exposure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Queries;
import org.evenkeel.forensics.scan.TracedLine;
import org.evenkeel.forensics.story.Times;

/// X3, X6, X9, X14 to X18: what the addresses that were asked for name: tables, documents of single
/// customers, files with keys, sessions or mails in them.
///
/// @param people how many there are
record Leaks(Population people) {
  private static final Pattern WHOLE =
      Pattern.compile("(?i)(group_concat|json_arrayagg|into\\s+(out|dump)file)[\\s\\S]*\\bfrom\\b");
  private static final Pattern SAVED =
      Pattern.compile("(?i)[?&](dump|export)=|/(export|tbl_export|db_export|server_export)\\b");
  private static final Pattern TABLE =
      Pattern.compile("(?i)[?&](?:select|table|edit)=([\\w.$]{1,64})");
  private static final Pattern SESSIONS =
      Pattern.compile("(?i)/(sess_\\w+|sessions?)(/|$)|debug\\.log|/var/session");
  private static final Pattern KEY_FILE =
      Pattern.compile("(?i)env\\.php|\\.env|local\\.xml|parameters\\.(php|yml)|config\\.inc");
  private static final Pattern MAILS =
      Pattern.compile("(?i)e?mail[_-]?logs?\\b|postman_email|mail[_-]?log|/mailbox/");
  private static final Pattern DETAIL =
      Pattern.compile(
          "(?i)(?:/(?:view|edit|detail)/(?:order_id/|id/|customer_id/)?|[?&](?:order_id|id_order"
              + "|customer_id|id_customer|user_id|post|id)=)(\\d{1,12})");

  /// X3: a question that brings a whole table in one answer.
  List<Exposure> whole(Observation seen) {
    boolean whole =
        seen.lines().stream()
            .map(TracedLine::event)
            .filter(event -> event.status() / 100 == 2)
            .anyMatch(event -> WHOLE.matcher(Queries.plain(query(event))).find());
    return whole
        ? both(seen, "R3", people.everyone(true), "One question brought a whole table at once")
        : List.of();
  }

  /// X6: what a page that gives the database away was asked for: a copy of it, or single tables.
  List<Exposure> console(Observation seen) {
    boolean saved = seen.lines().stream().anyMatch(line -> SAVED.matcher(asked(line)).find());
    TreeSet<String> tables = new TreeSet<>();
    for (TracedLine line : seen.lines()) {
      Matcher table = TABLE.matcher(asked(line));
      if (table.find()) {
        tables.add(table.group(1));
      }
    }
    if (saved || tables.isEmpty()) {
      String why = "A page that gives the database away handed out a copy, or could have";
      return both(seen, saved ? "R3" : "R1", people.everyone(saved), why);
    }
    return both(
        seen,
        "R2",
        people.everyone(false),
        "In a page that gives the database away, "
            + (tables.size() == 1 ? "a table was" : tables.size() + " tables were")
            + " opened");
  }

  /// X14, X15: keys of the store's own, which open further doors until they are changed.
  List<Exposure> keys(Observation seen) {
    List<Exposure> found = new ArrayList<>();
    found.add(
        one(
            seen,
            "secrets",
            "R3",
            new People(0, 0, 0),
            "Passwords and keys of the store itself were handed out; whatever they open is to be"
                + " checked: database, mail, payment, delivery"));
    if (seen.lines().stream().anyMatch(line -> KEY_FILE.matcher(asked(line)).find())) {
      found.add(
          lasting(
              seen,
              "secrets",
              new People(0, 0, 0),
              "With the store's key, all that was encrypted with it can be read and keys of the"
                  + " interface can be made, until it is changed and the old one removed"));
    }
    found.add(
        lasting(
            seen,
            "personal",
            people.everyone(false),
            "Who holds the database's password may read all customers"));
    return found;
  }

  /// X15: a key that strangers use was read before, wherever that was.
  List<Exposure> used(Observation seen) {
    Reached.Window when =
        new Reached.Window(
            people.begin(),
            Times.instant(seen.first()),
            "A key of the store itself was used by strangers, so it was read before, seen or unseen");
    return List.of(Reached.by(seen, "secrets", "R3", new People(0, 0, 0), when));
  }

  /// X16: sessions in a file that was handed out open the accounts of those who were signed in.
  List<Exposure> log(Observation seen) {
    boolean sessions = seen.lines().stream().anyMatch(line -> SESSIONS.matcher(path(line)).find());
    return sessions
        ? List.of(
            one(
                seen,
                "sessions",
                "R2",
                new People(0, Population.UNKNOWN, Population.UNKNOWN),
                "A file that holds sessions was handed out: whoever was signed in then could be"
                    + " impersonated"))
        : List.of();
  }

  /// X17: mails that the store keeps, opened one by one.
  boolean areMails(Observation seen) {
    return seen.lines().stream().anyMatch(line -> MAILS.matcher(asked(line)).find());
  }

  /// X9: documents of single customers or orders that were opened in the back office.
  List<Exposure> opened(Observation seen) {
    TreeSet<String> numbers = new TreeSet<>();
    for (TracedLine line : seen.lines()) {
      Matcher detail = DETAIL.matcher(asked(line));
      if (line.event().status() == 200 && detail.find()) {
        numbers.add(detail.group(1));
      }
    }
    return numbers.isEmpty()
        ? List.of()
        : List.of(
            one(
                seen,
                "personal",
                "R2",
                new People(1, numbers.size(), Math.max(numbers.size(), seen.count())),
                "Signed in as staff, they opened pages of single customers or orders"));
  }

  private List<Exposure> both(Observation seen, String reach, People who, String why) {
    return List.of(
        one(seen, "personal", reach, who, why), one(seen, "credentials", reach, who, why));
  }

  private static Exposure one(
      Observation seen, String category, String reach, People who, String why) {
    Instant last = Times.instant(Math.max(seen.first(), seen.last()));
    Reached.Window when = new Reached.Window(Times.instant(seen.first()), last, why);
    return Reached.by(seen, category, reach, who, when);
  }

  private Exposure lasting(Observation seen, String category, People who, String why) {
    Reached.Window when = new Reached.Window(Times.instant(seen.first()), people.end(), why);
    return Reached.by(seen, category, "R1", who, when);
  }

  private static String asked(TracedLine line) {
    String query = query(line.event());
    return path(line) + (query.isEmpty() ? "" : "?" + query);
  }

  private static String query(Event event) {
    return event.textOrEmpty(Field.QUERY);
  }

  private static String path(TracedLine line) {
    return line.event().textOrEmpty(Field.PATH);
  }
}
