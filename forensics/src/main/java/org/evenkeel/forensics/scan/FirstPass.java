package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.evenkeel.forensics.correlation.Sightings;
import org.evenkeel.forensics.correlation.Witness;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Skim;
import org.evenkeel.forensics.source.Block;
import org.jspecify.annotations.Nullable;

/// What one thread gathers while all lines go by once: totals of every client, and hits.
final class FirstPass implements LineVisitor {
  private static final byte[] FAILED = Action.LOGIN_FAILED.name().getBytes(StandardCharsets.UTF_8);

  private final Prefilters filters;
  private final Row row = new Row();
  private final Map<Kind, CandidateFinder> finders = new EnumMap<>(Kind.class);
  private final LineReaders readers = new LineReaders();
  private final ClientTable clients = new ClientTable();
  private final Hits hits = new Hits();
  private final Suspicious suspicious = new Suspicious();
  private final Guessing guessing;
  private final Knocks knocks = new Knocks();
  private final Witness witness;
  private final CandidateFinder web;
  private final TurnedAway turnedAway = new TurnedAway();
  private final OddScripts scripts = new OddScripts();
  private final OrderTargets orders = new OrderTargets();
  private final UsualRequests usual = new UsualRequests();
  private final Skim skim;
  private boolean skimmed;
  private BlockTally tally = new BlockTally();
  private @Nullable Sections sections;

  /// @param threads among how many the lines are shared
  FirstPass(Prefilters filters, Sightings sightings, int threads) {
    this.filters = filters;
    this.guessing = new Guessing(threads);
    this.skim = new Skim(filters.salt());
    this.witness = sightings.witness();
    this.web = finder(Kind.WEB);
  }

  /// Reads all lines of `block`. The block stays the caller's.
  void take(SourceScan source, Block block) {
    tally = new BlockTally();
    sections = source.index().room();
    LineLoop loop = new LineLoop(row, source, block);
    int lines = loop.run(readers.of(source), this);
    tally.further(loop.further());
    source.add(block.index(), lines, tally);
    if (sections != null) {
      sections.times(tally.first(), tally.last());
      source.index().put(block.index(), sections);
    }
    witness.handOver();
  }

  /// A line whose texts are known as those of nobody's interest goes into the totals, and no more.
  @Override
  public int skim(LineReader reader, LineLoop at) {
    int end = reader.skim(at.bytes(), at.start(), at.to(), skim);
    skimmed = end >= 0;
    if (!skimmed) {
      return -1;
    }
    int request = usual.find(skim.request());
    if (request < 0 || !web.isCalmSender(skim.agent(), skim.referer())) {
      return -1;
    }
    tally.event(skim.time());
    if (PrivateAddress.isIn(at.bytes(), at.start(), skim.addressEnd())) {
      tally.inside();
    }
    total(request, at);
    return end;
  }

  private void total(int request, LineLoop at) {
    long path = usual.path(request);
    if (sections != null) {
      sections.line(at.start(), at.line());
      if (usual.mayOrder(request)) {
        sections.addOrder();
      }
      sections.add(skim.address(), path);
    }
    turnedAway.see(skim.status(), path);
    long client = filters.client(skim.address(), skim.agent());
    Count method = usual.method(request);
    if (method == Count.POST && guessing.sent(client, skim.time(), path)) {
      guessing.sender(at.text(skim.addressEnd()));
    }
    int record = clients.record(client);
    clients.seen(record, skim.time());
    clients.count(record, Count.REQUESTS);
    clients.count(record, Count.ofStatus(skim.status()));
    clients.count(record, method);
    clients.sent(record, skim.sent());
    clients.path(record, path);
  }

  @Override
  public boolean wants(LineReader reader, LineLoop at, int to) {
    if (sections != null) {
      sections.line(at.start(), at.line());
    }
    return true;
  }

  @Override
  public void event(Row row, LineLoop at) {
    tally.event(row.time());
    if (PrivateAddress.isIn(row)) {
      tally.inside();
    }
    long agent = filters.hash(row, Field.USER_AGENT);
    long target = filters.hash(row, Field.TARGET);
    long address = filters.hash(row, Field.CLIENT_IP);
    long path = row.has(Field.QUERY) ? filters.hash(row, Field.PATH) : target;
    long client = filters.client(address, agent);
    index(row, target, address, path);
    turnedAway.see(row.status(), path);
    total(row, client, path);
    if (failedLogin(row)) {
      guessing.failed(client, row, Repeats.of(row));
    }
    CandidateFinder finder = row.kind() == Kind.WEB ? web : finder(row.kind());
    int matches = finder.find(row, target, agent);
    if (matches > 0) {
      hits(finder, matches, client, at);
    }
    if (skimmed && web.wasCalmRequest()) {
      remember(row, target, path);
    }
  }

  /// Whoever looks at a page is counted, and that is all; sign-ins and programs are looked at
  /// further.
  private void remember(Row row, long target, long path) {
    if (row.has(Field.METHOD) && row.has(Field.PATH)) {
      Count method = method(row);
      boolean post = method == Count.POST;
      boolean door = post && (filters.loginShaped(row) || filters.doorShaped(row));
      if (!OddScripts.isAsked(row, post) && !door) {
        usual.remember(skim.request(), path, method, orders.has(row, target));
      }
    }
  }

  private static Count method(Row row) {
    return Count.ofMethod(row.base(Field.METHOD), row.start(Field.METHOD), row.end(Field.METHOD));
  }

  private void hits(CandidateFinder finder, int matches, long client, LineLoop at) {
    boolean success = false;
    boolean against = false;
    for (int match = 0; match < matches; match++) {
      int rule = finder.match(match);
      if (filters.rules().isCorrelated(rule)) {
        witness.see(rule, row, Repeats.of(row), at::spot);
      }
      boolean hostile = filters.bearing().speaksAgainst(rule);
      if (filters.bearing().meansLittleOfMany(rule)) {
        hits.addIfFew(rule, client, row, at);
      } else if (hostile || filters.bearing().followed(rule)) {
        hits.add(rule, client, row, at);
        against |= hostile;
        success |= hostile && filters.bearing().showsSuccess(rule);
      }
    }
    if (against && row.time() != Row.NO_TIME) {
      suspicious.count(row.time(), success);
    }
  }

  private void index(Row row, long target, long address, long path) {
    if (sections != null) {
      if (orders.has(row, target)) {
        sections.addOrder();
      }
      sections.add(address, path);
    }
  }

  @Override
  public void unreadable(Row row, LineLoop at) {
    tally.unreadable();
    if (tally.wantsSample()) {
      tally.sample(at.mark());
    }
  }

  private void total(Row row, long client, long path) {
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
      Count method = method(row);
      clients.count(record, method);
      if (row.has(Field.PATH)) {
        scripts.see(row, path, method == Count.POST);
      }
      if (method == Count.POST) {
        countLogin(row, record, client, path);
        if (row.kind() == Kind.WEB && filters.doorShaped(row)) {
          knocks.knock(row);
        }
      }
    }
    if (row.has(Field.PATH)) {
      clients.path(record, path);
    }
  }

  private void countLogin(Row row, int record, long client, long path) {
    if (!filters.loginShaped(row)) {
      if (guessing.sent(client, row.time(), path)) {
        guessing.sender(row);
      }
      return;
    }
    clients.count(record, Count.LOGIN_TRIED);
    if (row.status() / 100 == 3) {
      clients.count(record, Count.LOGIN_REDIRECTED);
      if (!filters.redirectsOnlySuccess(row)) {
        guessing.tried(client, row);
      }
    } else {
      guessing.failed(client, row, 1);
    }
  }

  private static boolean failedLogin(Row row) {
    int from = row.start(Field.ACTION);
    return row.has(Field.ACTION)
        && Arrays.equals(
            row.base(Field.ACTION), from, row.end(Field.ACTION), FAILED, 0, FAILED.length);
  }

  private CandidateFinder finder(Kind kind) {
    return finders.computeIfAbsent(kind, filters::tellingFinder);
  }

  ClientTable clients() {
    return clients;
  }

  Guessing guessing() {
    return guessing;
  }

  Knocks knocks() {
    return knocks;
  }

  OddScripts scripts() {
    return scripts;
  }

  TurnedAway turnedAway() {
    return turnedAway;
  }

  Suspicious suspicious() {
    return suspicious;
  }

  Hits hits() {
    return hits;
  }
}
