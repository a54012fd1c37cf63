package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;

/// A long row of forms sent to one address by someone who hardly browses, answered in one size or
/// two: dozens of known holes in extensions take their commands in the body, and the log shows
/// nothing else. By itself an attempt. Payment notices come one by one, and staff's pages send
/// forms from the back office; both are left alone.
final class HiddenTrainOracle implements Oracle {
  private static final int FRONT = 8;
  private static final int ROW = 20;
  private static final int NEAR = 4;
  private static final double QUICK = 20_000_000;
  private static final double RUSH = 2_000_000;
  private static final int BITS = 150;
  private static final String LETTERS = ", as if a database was asked letter by letter";

  /// Where programs hand over data by the hundred.
  private static final Expression INTERFACE =
      Expression.of("(?i)/(?:rest|api|wp-json|graphql|store-api|admin-api|webservice|soap)\\b");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    long all = trail.groups().stream().mapToLong(TracedGroup::count).sum();
    Map<String, List<TracedGroup>> byTarget = new TreeMap<>();
    trail
        .groupsWhere(event -> Surface.isPost(event) && mayHide(event))
        .forEach(
            group ->
                byTarget
                    .computeIfAbsent(target(group.event()), any -> new ArrayList<>())
                    .add(group));
    byTarget.forEach(
        (target, forms) -> {
          long count = forms.stream().mapToLong(TracedGroup::count).sum();
          int row = isFrontDoor(Surface.path(forms.getFirst().event())) ? FRONT : ROW;
          if (count >= row && count * 2 >= all && quick(forms, count)) {
            found.accept(observation(trail, forms, count));
          }
        });
  }

  private static Observation observation(Trail trail, List<TracedGroup> forms, long count) {
    boolean read = Waits.tell(forms, count) || inHalves(forms, count);
    return Observation.of(
        trail,
        Act.of(Phase.EXPLOIT, Act.HIDDEN_REQUEST, "T1190"),
        Proof.of(read ? Grade.E2 : alike(forms, count) ? Grade.E1 : Grade.E0),
        "Sent "
            + count
            + " forms to one address, quickly and without looking at the store"
            + (read ? "; " + answers(forms, count) + LETTERS : ""),
        forms);
  }

  private static String answers(List<TracedGroup> forms, long count) {
    return Waits.tell(forms, count)
        ? "the answers came at once or after one and the same wait"
        : "the answers were of two sizes, one about as often as the other";
  }

  /// Whether answers are of two sizes, as many and in so quick a row as only questions for single
  /// bits get. Programs that hand over data are answered alike; interfaces are left to them.
  private static boolean inHalves(List<TracedGroup> forms, long count) {
    Map<Long, Long> times = new TreeMap<>();
    forms.forEach(group -> group.sizes().forEach((size, of) -> times.merge(size, of, Long::sum)));
    List<Long> most = times.values().stream().sorted().toList().reversed();
    return count >= BITS
        && most.size() >= 2
        && (most.get(0) + most.get(1)) * 10 >= count * 9
        && most.get(1) * 4 >= count
        && span(forms) / (double) count < RUSH
        && !INTERFACE.occursIn(Surface.path(forms.getFirst().event()));
  }

  /// Baskets, checkouts and sign-ins send forms all day, and are no multiplexers.
  private static boolean mayHide(Event event) {
    String path = Surface.path(event);
    String query = Surface.query(event);
    boolean ordinary =
        query.contains("wc-ajax=")
            || query.contains("wc-api=")
            || path.contains("/cart")
            || path.contains("/checkout")
            || path.endsWith("/wp-cron.php")
            || path.endsWith("/wp-comments-post.php");
    return !ordinary
        && !SignIn.isLogin(event)
        && !event.textOrEmpty(Field.REFERER).contains("/wp-admin/")
        && !Surface.staffPage(event)
        && !Surface.strayScript(path)
        && (Surface.served(event) || event.status() == 500 || event.status() == 302);
  }

  private static String target(Event event) {
    return Surface.path(event);
  }

  private static boolean isFrontDoor(String path) {
    return path.equals("/") || path.equals("/index.php") || path.endsWith("/wp-json/batch/v1");
  }

  private static boolean quick(List<TracedGroup> forms, long count) {
    return span(forms) / (double) count < QUICK;
  }

  private static long span(List<TracedGroup> forms) {
    long first = forms.stream().mapToLong(TracedGroup::first).min().orElse(0);
    long last = forms.stream().mapToLong(TracedGroup::last).max().orElse(Long.MAX_VALUE);
    return last - first;
  }

  /// Nearly all answers are within a few bytes of one of two sizes.
  private static boolean alike(List<TracedGroup> forms, long count) {
    Map<Long, Long> near = new TreeMap<>();
    forms.forEach(
        group -> group.sizes().forEach((size, times) -> near.merge(size / NEAR, times, Long::sum)));
    List<Long> times = near.values().stream().sorted().toList().reversed();
    return times.stream().limit(4).mapToLong(Long::longValue).sum() * 10 >= count * 8;
  }
}
