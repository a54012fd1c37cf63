package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.evenkeel.forensics.correlation.Sightings;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.source.Block;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Intake;
import org.evenkeel.forensics.source.Limits;
import org.evenkeel.forensics.source.Refusal;
import org.evenkeel.forensics.source.Sink;
import org.evenkeel.forensics.source.SourceHead;
import org.evenkeel.forensics.source.SourceTail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines that are skimmed come to the same as lines that are read.
class SkimmedLinesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
  private static final int SEED = 6;
  private static final Bearing AGAINST_ALL =
      new Bearing() {
        @Override
        public boolean speaksAgainst(int rule) {
          return true;
        }

        @Override
        public boolean showsSuccess(int rule) {
          return false;
        }
      };
  private static final List<String> REQUESTS =
      List.of(
          "GET / HTTP/2.0",
          "HEAD / HTTP/1.1",
          "GET /my-account/ HTTP/1.1",
          "GET /checkout/order-received/17/ HTTP/1.1",
          "GET /product/oak-table/?size=2 HTTP/1.1",
          "GET /wp-content/uploads/2026/a.webp HTTP/2.0",
          "GET /tool.php?do=1 HTTP/1.1",
          "OPTIONS /wp-json/ HTTP/1.1",
          "POST / HTTP/1.1",
          "POST /?wc-ajax=get_refreshed_fragments HTTP/1.1",
          "POST /my-account/ HTTP/1.1",
          "POST /wp-login.php HTTP/1.1",
          "POST /contact/ HTTP/1.1",
          "GET /?id=1%27%20union%20select%201,2-- HTTP/1.1",
          "GET / \\x22 HTTP/1.1",
          "-");
  private static final List<String> AGENTS = List.of("-", "Mozilla/5.0 (X11)", "sqlmap/1.9");
  private static final List<String> REFERERS = List.of("-", "https://shop.example/", "");

  @TempDir private Path folder;
  private final RuleSet rules = RuleSet.of(RuleLoader.load(List.of()));
  private final Random random = new Random(SEED);

  /// Reads combined lines, all of them.
  private record Unskimmed(Format format) implements Format {
    @Override
    public String name() {
      return format.name();
    }

    @Override
    public Kind kind() {
      return format.kind();
    }

    @Override
    public Stamp stamp() {
      return format.stamp();
    }

    @Override
    public LineReader reader(Setting setting) {
      return format.reader(setting)::read;
    }
  }

  /// What one pass made of the log.
  private record Scanned(FirstPass pass, SourceScan source) {}

  @Test
  void bothWaysThroughTheLogComeToTheSame() throws Exception {
    String log = log();
    Scanned skimmed = scan(log, new CombinedFormat());
    Scanned read = scan(log, new Unskimmed(new CombinedFormat()));

    assertThat(totals(skimmed)).hasSizeGreaterThan(50).isEqualTo(totals(read));
    assertThat(hits(skimmed)).isNotEmpty().containsExactlyInAnyOrderElementsOf(hits(read));
    assertThat(skimmed.pass.guessing().guessers())
        .isNotEmpty()
        .isEqualTo(read.pass.guessing().guessers());
    assertThat(skimmed.pass.scripts().paths()).isNotEmpty().isEqualTo(read.pass.scripts().paths());
    assertThat(places(skimmed)).isEqualTo(places(read));
  }

  @Test
  void bothWaysCountTheSameLines() throws Exception {
    String log = log();
    BlockTally skimmed = scan(log, new CombinedFormat()).source.tally();
    BlockTally read = scan(log, new Unskimmed(new CombinedFormat())).source.tally();

    assertThat(skimmed.lines()).isEqualTo(read.lines()).isEqualTo(6_000);
    assertThat(skimmed.unreadableLines()).isEqualTo(read.unreadableLines());
    assertThat(skimmed.insideLines()).isEqualTo(read.insideLines()).isPositive();
    assertThat(skimmed.hours()).isEqualTo(read.hours());
  }

  @Test
  void whatAFewDoIsKeptAndWhatAThousandDoIsNot() throws Exception {
    Bearing little =
        new Bearing() {
          @Override
          public boolean speaksAgainst(int rule) {
            return false;
          }

          @Override
          public boolean showsSuccess(int rule) {
            return false;
          }

          @Override
          public boolean meansLittleOfMany(int rule) {
            return true;
          }
        };

    assertThat(scan(bought(30), new CombinedFormat(), little).pass.hits().all()).hasSize(30);
    assertThat(scan(bought(1_000), new CombinedFormat(), little).pass.hits().all()).hasSize(200);
  }

  private static String bought(int customers) {
    StringBuilder log = new StringBuilder();
    for (int line = 0; line < customers * 2; line++) {
      log.append("2001:db8::%x - - [01/Mar/2026:10:00:00 +0000] ".formatted(line % customers))
          .append("\"GET /songs/7.zip HTTP/1.1\" 200 9000000 \"-\" \"Mozilla/5.0 (X11)\"\n");
    }
    return log.toString();
  }

  private static List<ClientTotals> totals(Scanned scanned) {
    Prefilters filters = new Prefilters(RuleSet.of(List.of()), AGAINST_ALL, new Random(SEED));
    return IntStream.range(0, 40)
        .mapToObj(SkimmedLinesTest::address)
        .flatMap(
            address ->
                AGENTS.stream()
                    .map(agent -> agent.equals("-") ? 0 : filters.hash(agent))
                    .map(agent -> filters.client(filters.hash(address), agent)))
        .map(scanned.pass.clients()::totals)
        .filter(totals -> !totals.equals(ClientTotals.NONE))
        .toList();
  }

  private static List<String> hits(Scanned scanned) {
    return scanned.pass.hits().all().stream()
        .map(hit -> hit.rule() + " " + hit.address() + " " + hit.count() + " " + hit.paths())
        .toList();
  }

  /// Where which addresses and paths occur, and where orders may be placed.
  private static List<BitSet> places(Scanned scanned) {
    Sections sections = Objects.requireNonNull(scanned.source.index().of(0));
    List<BitSet> places = new ArrayList<>();
    for (int place = 0; place < 1 << 16; place++) {
      BitSet path = new BitSet();
      path.set(place);
      BitSet stretches = new BitSet();
      sections.holdingPath(path, stretches);
      if (!stretches.isEmpty()) {
        places.add(stretches);
      }
    }
    assertThat(places).hasSizeGreaterThan(10);
    BitSet orders = new BitSet();
    sections.orders(orders);
    places.add(orders);
    return places;
  }

  private static String address(int number) {
    return number % 4 == 0 ? "10.0.0." + number : "2001:db8::" + number;
  }

  private String log() {
    random.setSeed(SEED);
    StringBuilder log = new StringBuilder();
    for (int line = 0; line < 6_000; line++) {
      int who = random.nextInt(40);
      log.append(address(who))
          .append(random.nextInt(9) == 0 ? " - bob [" : " - - [")
          .append("01/Mar/2026:%02d:%02d:00 +0000] \"".formatted(line / 600, line / 10 % 60))
          .append(request(who))
          .append("\" ")
          .append(any(List.of("200", "302", "404", "500")))
          .append(any(List.of(" 512 \"", " - \"", " 123456789 \"")))
          .append(any(REFERERS))
          .append("\" \"")
          .append(any(AGENTS))
          .append(any(List.of("\"\n", "\" 0.003\n", "\"\r\n")));
    }
    return log.toString();
  }

  private String request(int who) {
    return switch (who) {
      case 3 -> "GET /few.php?do=1 HTTP/1.1";
      case 5 -> "POST /wp-login.php HTTP/1.1";
      default -> any(REQUESTS);
    };
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private Scanned scan(String log, Format format) throws Exception {
    return scan(log, format, AGAINST_ALL);
  }

  private Scanned scan(String log, Format format, Bearing bearing) throws Exception {
    Path file = Files.writeString(folder.resolve("any.log"), log);
    Prefilters filters = new Prefilters(rules, bearing, new Random(SEED));
    FirstPass pass = new FirstPass(filters, new Sightings(List.of()), 1);
    SourceHead head = new SourceHead("any.log", NOW);
    SourceScan source = new SourceScan(head, Setting.utc(NOW), new BlockIndex(new AtomicLong()));
    source.recognised(new Recognition.Known(format, 1));
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    try (Evidence evidence = Evidence.of(List.of(file), Limits.ordinary(), clock)) {
      evidence.read(new Reading(pass, source));
    }
    return new Scanned(pass, source);
  }

  /// Shows every block to the pass.
  private record Reading(FirstPass pass, SourceScan source) implements Intake, Sink {
    @Override
    public Sink begin(SourceHead head) {
      return this;
    }

    @Override
    public void refused(Refusal refusal) {
      throw new AssertionError(refusal.toString());
    }

    @Override
    public void take(Block block) {
      pass.take(source, block);
      block.release();
    }

    @Override
    public void tooLong(long offset, long length, int blocksBefore) {
      throw new AssertionError("too long at " + offset);
    }

    @Override
    public void end(SourceTail tail) {}
  }
}
