package org.evenkeel.forensics.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// A page that fetches what an address names was sent to the place where a rented server keeps its
/// keys, and handed on what stands there: several things were asked for, and each was answered with
/// a few bytes of its own (S4), among them one that only the answer before could have named (S7). A
/// page of the store that merely shows what it was asked is larger, and always about as large.
final class MetadataReadOracle implements Oracle {
  private static final Expression PLACE =
      Expression.of(
          "(?i)169\\.254\\.169\\.254|169\\.254\\.170\\.2|metadata\\.google\\.internal|"
              + "100\\.100\\.100\\.200|0xa9fea9fe|2852039166");
  private static final Expression KEY =
      Expression.of(
          "(?i)/security-credentials/[\\w.@+=,-]+|/service-accounts/[^/]+/token|"
              + "/identity/oauth2/token|169\\.254\\.170\\.2/v2/credentials/\\w+|"
              + "/ram/security-credentials/\\w+");
  private static final long PAGE = 20_000;
  private static final int THINGS = 2;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> read =
        trail
            .linesWhere(event -> Surface.served(event) && isAsked(event, PLACE))
            .filter(line -> line.event().sent() > 0 && line.event().sent() <= PAGE)
            .filter(line -> !site.softMissing(line.event()))
            .toList();
    boolean keys = read.stream().anyMatch(line -> isAsked(line.event(), KEY));
    if (keys && isEachItsOwn(read)) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXPLOIT, "server-side-request-forgery", "T1190", "T1552.005"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S7)),
              "Had a page of the store fetch the keys of the rented server it runs on",
              read));
    }
  }

  private static boolean isAsked(Event event, Expression what) {
    String query = Surface.query(event);
    return !query.isEmpty() && what.occursIn(Queries.plain(query));
  }

  private static boolean isEachItsOwn(List<TracedLine> read) {
    LongSummaryStatistics sizes =
        read.stream().mapToLong(line -> line.event().sent()).summaryStatistics();
    long things =
        read.stream().map(line -> Queries.plain(Surface.query(line.event()))).distinct().count();
    return things >= THINGS && sizes.getMax() >= 2 * sizes.getMin();
  }
}
