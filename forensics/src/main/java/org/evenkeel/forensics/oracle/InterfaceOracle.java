package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Texts of the store written, or lists pulled, through its interface by a program that nobody knew
/// before and that was never given a key here. Programs of the trade call it from the first day of
/// the log on; one that appears after secrets were read uses what was read (S16, S7).
final class InterfaceOracle implements Oracle {
  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)/wp/v2/(pages|posts|blocks|widgets|settings|templates)|/V1/cms(Block|Page)|"
              + "/api/content_management_system|route=api/information|/api/(cms|theme)");

  /// How long a stolen key is of use: it is sold on, and hardly anyone changes keys.
  private static final long LASTING = 60 * 86_400_000_000L;

  private static final Pattern TOOL =
      Pattern.compile(
          "(?i)^(?:curl|wget|python|go-http|libwww|axios|node-fetch|aiohttp|httpx|okhttp)[/-]");

  private static final long DAYS = 7 * 86_400_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> calls =
        trail.lines().stream()
            .filter(line -> Surface.served(line.event()) && isForeign(line.event()))
            .filter(line -> writes(line.event()) || site.shows(line.rules(), "B43"))
            .toList();
    boolean writes = calls.stream().anyMatch(line -> writes(line.event()));
    if (calls.isEmpty()
        || site.staff().knows(trail.address())
        || !site.isNewcomer(site.callers().since(calls.getFirst().event()))) {
      return;
    }
    boolean stolen = site.secretsReadBefore(calls.getFirst().event().time());
    boolean made =
        site.openings()
            .before(calls.getFirst().event().time(), DAYS, EnumSet.of(Openings.Kind.KEY))
            .isPresent();
    boolean pulled = isTool(calls.getFirst().event()) && !Pulls.in(trail, site).isEmpty();
    if (!writes && !stolen && !made && !pulled) {
      return;
    }
    Set<Sign> signs =
        made && !stolen && !writes
            ? EnumSet.of(Sign.S8)
            : stolen
                ? EnumSet.of(Sign.S16, Sign.S7)
                : mayHaveBeenRead(calls.getFirst(), site)
                    ? EnumSet.of(Sign.S16, Sign.S8)
                    : EnumSet.of(Sign.S15);
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.COLLECT, Act.FORGED_TOKEN, "T1606", "T1550.001"),
            Proof.weighed(Proof.UNKNOWN, signs),
            writes
                ? "Changed texts of the store through its interface, as a program that was never seen"
                    + " before"
                : "Pulled lists through the store's interface, as a program that was never seen before",
            calls));
  }

  /// Whether a weakness that this store may have was used before, and answered.
  private static boolean mayHaveBeenRead(TracedLine call, Site site) {
    return site.openings()
        .before(call.event().time(), LASTING, EnumSet.of(Openings.Kind.WEAKNESS))
        .isPresent();
  }

  private static boolean writes(Event event) {
    String method = event.textOrEmpty(Field.METHOD);
    boolean sends = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    return sends && WRITES.matcher(Surface.path(event) + "?" + Surface.query(event)).find();
  }

  /// Whether it calls itself by the name of a tool for everything, as programs of the trade do not.
  private static boolean isTool(Event event) {
    return TOOL.matcher(event.textOrEmpty(Field.USER_AGENT)).find();
  }

  private static boolean isForeign(Event event) {
    return event.textOrEmpty(Field.REFERER).isEmpty();
  }
}
