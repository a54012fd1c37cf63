package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.source.Block;

/// What one thread gathers while all lines go by once: totals of every client, and hits.
final class FirstPass implements LineVisitor {
  /// So many logins of one client within one thread's share of the lines are worth following.
  private static final int GUESSES = 8;

  private static final int MOST = 5_000;
  private static final byte[] FAILED = Action.LOGIN_FAILED.name().getBytes(StandardCharsets.UTF_8);

  private final Prefilters filters;
  private final Row row = new Row();
  private final Map<Kind, CandidateFinder> finders = new EnumMap<>(Kind.class);
  private final Map<SourceScan, LineReader> readers = new HashMap<>();
  private final ClientTable clients = new ClientTable();
  private final Hits hits = new Hits();
  private final Set<String> guessers = new HashSet<>();
  private final CandidateFinder web;
  private BlockTally tally = new BlockTally();

  FirstPass(Prefilters filters) {
    this.filters = filters;
    this.web = finder(Kind.WEB);
  }

  /// Reads all lines of `block`. The block stays the caller's.
  void take(SourceScan source, Block block) {
    tally = new BlockTally();
    LineLoop loop = new LineLoop(row, source, block);
    int lines = loop.run(reader(source), this);
    source.add(block.index(), lines, tally);
  }

  @Override
  public void event(Row row, LineLoop at) {
    tally.event(row.time());
    if (PrivateAddress.isIn(row)) {
      tally.inside();
    }
    long agent = filters.hash(row, Field.USER_AGENT);
    long target = filters.hash(row, Field.TARGET);
    long client = filters.client(row, agent);
    int record = total(row, client, row.has(Field.QUERY) ? filters.hash(row, Field.PATH) : target);
    if (failedLogin(row)) {
      countGuesses(row, record, Repeats.of(row));
    }
    CandidateFinder finder = row.kind() == Kind.WEB ? web : finder(row.kind());
    int matches = finder.find(row, target, agent);
    for (int match = 0; match < matches; match++) {
      hits.add(finder.match(match), client, row, at);
    }
  }

  @Override
  public void unreadable(Row row, LineLoop at) {
    tally.unreadable();
    if (tally.wantsSample()) {
      tally.sample(at.mark());
    }
  }

  private int total(Row row, long client, long path) {
    int record = clients.record(client);
    if (row.time() != Row.NO_TIME) {
      clients.seen(record, row.time());
    }
    clients.count(record, Count.REQUESTS);
    clients.count(record, Count.ofStatus(row.status()));
    if (row.sent() > 0) {
      clients.sent(record, row.sent());
    }
    if (row.has(Field.METHOD)) {
      Count method =
          Count.ofMethod(row.base(Field.METHOD), row.start(Field.METHOD), row.end(Field.METHOD));
      clients.count(record, method);
      if (method == Count.POST) {
        countLogin(row, record);
      }
    }
    if (row.has(Field.PATH)) {
      clients.path(record, path);
    }
    return record;
  }

  private void countLogin(Row row, int record) {
    if (filters.loginShaped(row)) {
      countGuesses(row, record, 1);
      if (row.status() / 100 == 3) {
        clients.count(record, Count.LOGIN_REDIRECTED);
      }
    }
  }

  private void countGuesses(Row row, int record, long times) {
    long before = clients.counted(record, Count.LOGIN_TRIED);
    clients.count(record, Count.LOGIN_TRIED, times);
    if (before < GUESSES && before + times >= GUESSES && guessers.size() < MOST) {
      String address = row.text(Field.CLIENT_IP);
      guessers.add(address == null ? "" : address);
    }
  }

  private static boolean failedLogin(Row row) {
    int from = row.start(Field.ACTION);
    return row.has(Field.ACTION)
        && Arrays.equals(
            row.base(Field.ACTION), from, row.end(Field.ACTION), FAILED, 0, FAILED.length);
  }

  private CandidateFinder finder(Kind kind) {
    return finders.computeIfAbsent(kind, filters::hostileFinder);
  }

  private LineReader reader(SourceScan source) {
    return source.ordered()
        ? source.onlyReader()
        : readers.computeIfAbsent(source, SourceScan::newReader);
  }

  ClientTable clients() {
    return clients;
  }

  /// Addresses that signed in, or tried to, again and again.
  Set<String> guessers() {
    return guessers;
  }

  Hits hits() {
    return hits;
  }
}
