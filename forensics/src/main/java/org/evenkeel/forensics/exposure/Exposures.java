package org.evenkeel.forensics.exposure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Recovered;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Unjudged.Step;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.TracedLine;
import org.evenkeel.forensics.story.Citations;
import org.evenkeel.forensics.story.Times;

/// From what was done to whose data: the rules X1 to X25 of the exposure model, each said where it
/// is applied. What could be reached (R1) is never told as taken (R3), and what nobody can count
/// has no upper bound.
public final class Exposures {
  private static final String PERSONAL = "personal";
  private static final String CREDENTIALS = "credentials";
  private static final String PAYMENT = "payment";

  private final Population population;
  private final Leaks leaks;
  private final ReadRows recovered;
  private final Shelter shelter;
  private final List<Exposure> found = new ArrayList<>();

  /// What several addresses of one crew took in parts.
  private final List<Exposure> counted = new ArrayList<>();

  private Exposures(Population population, List<Recovered> recovered, Shelter shelter) {
    this.population = population;
    this.leaks = new Leaks(population);
    this.shelter = shelter;
    this.recovered = new ReadRows(recovered);
  }

  /// What the store itself tells.
  ///
  /// @param orders its list of orders, empty when not given
  /// @param left what intruders left in its files and database
  /// @param logs from when to when the logs reach
  public record Store(OrderList orders, List<Artifact> left, Span logs) {
    public Store {
      left = List.copyOf(left);
    }
  }

  /// What opened the door to a crew, where that alone would prove nothing.
  public record Opening(Crew crew, Observation cause) {}

  /// What crews that got in exposed; the gravest of each kind first.
  ///
  /// @param crews everyone who shows success
  /// @param openings what else they came by
  /// @param recovered what was read out of the database, as the log spells it out
  /// @param store what the store itself tells
  /// @param shelter takes down of which deeds nothing could be said
  public static List<Exposure> of(
      List<Crew> crews,
      List<Opening> openings,
      List<Recovered> recovered,
      Store store,
      Shelter shelter) {
    Population people = new Population(store.orders(), store.logs());
    Exposures exposures = new Exposures(people, recovered, shelter);
    openings.forEach(opening -> exposures.sheltered(opening.crew(), opening.cause()));
    boolean proven = crews.stream().anyMatch(crew -> crew.grade().atLeast(Grade.E3));
    for (Crew crew : crews) {
      List<Observation> deeds = proven ? crew.consequences() : crew.telling();
      deeds.forEach(seen -> exposures.sheltered(crew, seen));
      exposures.found.addAll(Summed.of(exposures.counted));
      exposures.counted.clear();
    }
    List<Exposure> all = new ArrayList<>(Lying.of(crews, people, store, shelter));
    exposures.found.stream().map(each -> proven ? each : Unproven.of(each)).forEach(all::add);
    return Merged.of(all);
  }

  private void sheltered(Crew crew, Observation seen) {
    shelter.ask(
        Step.EXPOSURE,
        () -> Citations.of(seen.lines()),
        false,
        () -> {
          judge(crew, seen);
          return true;
        });
  }

  private void judge(Crew crew, Observation seen) {
    switch (seen.act().technique()) {
      case Act.WEB_SHELL,
          Act.COMMANDS_RUN,
          Act.CODE_PLANTED,
          "command-injection",
          "code-injection" ->
          wholeHost(seen);
      case Act.PAGE_CODE -> {
        skimmer(seen);
        backOffice(seen);
      }
      case Act.EXPOSED_LIST, Act.DATA_EXPORT -> export(seen);
      case Act.ROGUE_ADMIN -> backOffice(seen);
      case Act.LISTS_PULLED -> bulk(seen);
      case "sql-injection" -> database(crew, seen);
      case Act.HIDDEN_REQUEST -> hiddenDatabase(seen);
      case "backup-download", "exposed-backup" -> dump(seen);
      case "database-console" -> found.addAll(leaks.console(seen));
      case Act.DATABASE_DUMP -> readOut(seen);
      case "exposed-secret",
          "exposed-repository",
          "exposed-log",
          "session-exposure",
          "path-traversal",
          "file-inclusion",
          "xml-external-entity" ->
          leaked(seen);
      case "broken-access-control" -> walk(seen);
      case Act.MISUSED_PERMISSION -> opened(seen);
      case Act.STUFFING -> accounts(seen);
      case Act.CARD_COUNTING -> cards(seen);
      case Act.FORGED_TOKEN -> byInterface(seen);
      case Act.GUESSED_PASSWORD, Act.VALID_ACCOUNT, "stolen-session", "authentication-bypass" ->
          backOffice(seen);
      default -> {}
    }
  }

  private void leaked(Observation seen) {
    found.addAll(leaks.keys(seen));
    found.addAll(leaks.log(seen));
  }

  /// X7: whoever runs commands can read everything the store can.
  private void wholeHost(Observation seen) {
    String why =
        "Whoever runs programs on the server can read all that the store can; that it was taken is"
            + " neither shown nor excluded";
    add(seen, PERSONAL, "R1", population.everyone(false), since(seen, why));
    add(seen, CREDENTIALS, "R1", population.everyone(false), since(seen, why));
    Instant from = Times.instant(seen.first());
    add(
        seen,
        PAYMENT,
        "R1",
        population.paying(from, population.end(), false),
        since(
            seen,
            "Whoever can change files can put a script on the payment page; these people paid after"
                + " that"));
  }

  /// X1: code put on pages by an intruder copies what is typed at checkout, most likely.
  private void skimmer(Observation seen) {
    Instant from = Times.instant(seen.first());
    People paid = population.paying(from, population.end(), true);
    String why =
        "An intruder changed code of the store's pages; from then on what was typed at checkout may"
            + " have been copied. Those who gave up before paying count, too";
    add(seen, PAYMENT, "R2", paid, since(seen, why));
    add(seen, PERSONAL, "R2", paid, since(seen, why));
  }

  /// X8: an export holds as many rows as its bytes allow.
  private void export(Observation seen) {
    long bytes =
        seen.lines().stream()
            .map(TracedLine::event)
            .filter(event -> event.status() == 200)
            .mapToLong(event -> Math.max(0, event.sent()))
            .max()
            .orElse(0);
    if (bytes > 0) {
      add(
          seen,
          PERSONAL,
          "R3",
          Population.rows(bytes),
          during(
              seen,
              String.format(
                  Locale.ENGLISH,
                  seen.act().technique().equals(Act.EXPOSED_LIST)
                      ? "A list of %s that lay open in a folder of the store was downloaded"
                      : "A list of %s was downloaded from the back office",
                  size(bytes))));
    }
    if (seen.act().technique().equals(Act.DATA_EXPORT)) {
      backOffice(seen);
    }
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ENGLISH, "%,d kB", Math.max(1, bytes / 1_000))
        : String.format(Locale.ENGLISH, "%,.1f MB", bytes / 1e6);
  }

  /// X3: what the questions spell out, or the tables that they name.
  private void database(Crew crew, Observation seen) {
    found.addAll(leaks.whole(seen));
    List<ReadRows.Rows> bits = recovered.bitByBit(crew.id());
    bits.forEach(
        rows -> read(seen, rows, "These rows were read letter by letter; the log spells them out"));
    if (bits.isEmpty()) {
      ReadRows.walked(seen)
          .forEach(
              rows ->
                  read(
                      seen,
                      rows,
                      "These rows of " + rows.table() + " were asked for one by one, and shown"));
      hiddenDatabase(seen);
    }
  }

  private void read(Observation seen, ReadRows.Rows rows, String why) {
    String category = category(rows.table(), rows.columns());
    add(seen, category, "R3", rows.people(), during(seen, why));
  }

  private static String category(String table, String columns) {
    String lower = (table + " " + columns).toLowerCase(Locale.ROOT);
    boolean secret =
        lower.contains("pass")
            || lower.contains("hash")
            || lower.contains("user")
            || lower.contains("admin")
            || lower.contains("login");
    return secret ? CREDENTIALS : PERSONAL;
  }

  /// X4: what was read through a hole in the database cannot be seen; it may be all.
  private void hiddenDatabase(Observation seen) {
    String why =
        "The database answered an attacker; which rows were read does not stand in the log, and"
            + " may be all";
    add(seen, CREDENTIALS, "R1", population.everyone(false), during(seen, why));
    add(seen, PERSONAL, "R1", population.everyone(false), during(seen, why));
  }

  /// X5, X6: everything in the copy, as of when it was made.
  private void dump(Observation seen) {
    String why = "A copy of the store's data was downloaded: everything in it, as of its date";
    add(seen, PERSONAL, "R3", population.everyone(false), during(seen, why));
    add(seen, CREDENTIALS, "R3", population.everyone(false), during(seen, why));
  }

  /// X5, X18: all tables were read; whether they left the server does not stand in the log.
  private void readOut(Observation seen) {
    String why = "All tables of the database were read out on the server";
    add(seen, PERSONAL, "R2", population.everyone(true), during(seen, why));
    add(seen, CREDENTIALS, "R2", population.everyone(true), during(seen, why));
  }

  /// X11, X17: the objects whose numbers were opened.
  private void walk(Observation seen) {
    long opened = seen.count();
    count(
        seen,
        PERSONAL,
        "R3",
        new People(Math.max(1, opened / 2), opened, Numbers.most(seen)),
        during(
            seen,
            leaks.areMails(seen)
                ? "Mails that the store keeps were opened one by one, with what is in them"
                : "Documents of customers were opened one by one"));
  }

  /// X9: the pages that were opened name whom.
  private void opened(Observation seen) {
    long opened = seen.count();
    count(
        seen,
        PERSONAL,
        "R2",
        new People(opened / 2, opened, Numbers.most(seen)),
        during(seen, "Pages of single customers were opened in the back office"));
  }

  /// X12, X13: the accounts whose own pages followed.
  private void accounts(Observation seen) {
    long fitting = seen.count();
    count(
        seen,
        PERSONAL,
        "R2",
        new People(fitting, fitting, 2 * fitting + 2), // who opened no page left no trace
        during(seen, "The account pages of customers were shown after a password fitted"));
    count(
        seen,
        CREDENTIALS,
        "R2",
        new People(fitting, fitting, 2 * fitting + 2),
        during(seen, "Passwords of customers were found to fit"));
  }

  /// X21: cards that were answered in another way than the rest.
  private void cards(Observation seen) {
    long hits = seen.count();
    count(
        seen,
        "gift-balance",
        "R2",
        new People(hits, hits, hits),
        during(seen, "Balances of gift cards were shown to someone who counted through numbers"));
  }

  /// X10, X15: lists that were pulled, texts that were changed; the key opens the rest as well.
  private void byInterface(Observation seen) {
    if (seen.lines().stream().anyMatch(line -> writes(line.event()))) {
      skimmer(seen);
    }
    if (seen.lines().stream().anyMatch(line -> !writes(line.event()))) {
      bulk(seen);
    }
    found.addAll(leaks.used(seen));
    String why = "Whoever holds such a key can read all customers and orders through the interface";
    add(seen, PERSONAL, "R1", population.everyone(false), since(seen, why));
  }

  private static boolean writes(Event event) {
    String method = event.textOrEmpty(Field.METHOD);
    return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
  }

  /// X10: pages of a list.
  private void bulk(Observation seen) {
    long bytes = seen.lines().stream().mapToLong(line -> Math.max(0, line.event().sent())).sum();
    add(
        seen,
        PERSONAL,
        "R3",
        Paged.people(seen).orElse(new People(0, bytes / 1_500, bytes / 300 + 1)),
        during(seen, "Lists were read through the store's interface"));
  }

  /// X9: the back office shows customers and orders.
  private void backOffice(Observation seen) {
    String why =
        "Signed in as staff, they could open any customer and any order; that they did is shown"
            + " only where it is said";
    if (seen.source() == Kind.WEB) {
      add(seen, PERSONAL, "R1", population.everyone(false), since(seen, why));
      found.addAll(leaks.opened(seen));
    } else {
      wholeHost(seen);
    }
  }

  private Reached.Window since(Observation seen, String why) {
    return new Reached.Window(Times.instant(seen.first()), population.end(), why);
  }

  private static Reached.Window during(Observation seen, String why) {
    return new Reached.Window(
        Times.instant(seen.first()), Times.instant(Math.max(seen.first(), seen.last())), why);
  }

  private void count(
      Observation seen, String category, String reach, People people, Reached.Window when) {
    counted.add(Reached.by(seen, category, reach, people, when));
  }

  private void add(
      Observation seen, String category, String reach, People people, Reached.Window when) {
    found.add(Reached.by(seen, category, reach, people, when));
  }
}
