package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// A list of customers' passwords, tried from many addresses in turn. Where an account's own page
/// follows at once, the password fitted (S3), in the middle of a run of others that did not (S13).
final class StuffingOracle implements Oracle {
  private static final long SOON = 30_000_000L;
  private static final int RUN = 100;
  private static final int FEW = 3;
  private static final int CROWD = 40;
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?i)/customer/account(/index)?/?$|/(my-account|mein-konto|mon-compte|mijn-account|"
              + "mi-cuenta|konto|account)/?$|route=account/account|controller=my-account|"
              + "/identity/?$|/order-history/?$|"
              + "dispatch=(orders\\.search|profiles\\.update|reward_points\\.userlog)|"
              + "target=(order_list|address_book)");

  private static final Pattern OWN_PAGES =
      Pattern.compile(
          "(?i)/sales/order/(history|view)|/(my-account|mein-konto|mon-compte)/|/customer/(account|"
              + "address)/|route=account/|controller=(history|identity|addresses)|/order-history|"
              + "dispatch=(orders|profiles|reward_points)\\.|target=(order_list|address_book)");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    List<TracedLine> fitting = new ArrayList<>();
    List<TracedLine> tries = trail.linesWhere(StuffingOracle::isCustomers).toList();
    if (tries.isEmpty() || isCrowd(trail)) {
      return;
    }
    for (TracedLine line : tries) {
      if (site.failuresAround(line.event()) >= RUN && fits(trail, trail.lines().indexOf(line))) {
        fitting.add(line);
      }
    }
    long failed =
        trail.groupsWhere(StuffingOracle::isCustomers).mapToLong(TracedGroup::count).sum()
            - fitting.size();
    boolean part =
        (failed >= FEW
                || (failed > 0 && onlySignsIn(trail))
                || (onlySignsIn(trail) && site.failures().withAgent(agent(tries)) >= RUN))
            && tries.stream().allMatch(line -> site.failuresAround(line.event()) >= RUN);
    if (part && !fitting.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.ACCESS, Act.STUFFING, "T1110.004", "T1078"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S3, Sign.S13)),
              "Found the passwords of customers from a list that many addresses tried",
              fitting));
    } else if (part) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.ACCESS, Act.STUFFING, "T1110.004"),
              Grade.E1,
              "Tried passwords of customers from a list, together with many other addresses",
              tries));
    }
  }

  /// Whether one password in six fitted, of many: customers behind one address of their carrier, on
  /// the day of a newsletter. Of a list that was stolen elsewhere hardly one in fifty fits. Who
  /// mixes accounts of their own with a list looks the same, but that customers are shown a form
  /// before, or goods.
  private static boolean isCrowd(Trail trail) {
    long answered = count(trail, SignIn.Says.PERHAPS);
    long refused = count(trail, SignIn.Says.FAILED);
    return answered + refused >= CROWD && answered * 5 >= refused && looks(trail);
  }

  /// Whether there is a page for every other password, or something else than accounts.
  private static boolean looks(Trail trail) {
    long pages = trail.groupsWhere(Surface::isGet).mapToLong(TracedGroup::count).sum();
    long tries = trail.groupsWhere(StuffingOracle::isCustomers).mapToLong(TracedGroup::count).sum();
    return !onlySignsIn(trail) || pages * 2 >= tries;
  }

  private static long count(Trail trail, SignIn.Says says) {
    return trail
        .groupsWhere(event -> isCustomers(event) && SignIn.says(event) == says)
        .mapToLong(TracedGroup::count)
        .sum();
  }

  /// What the program calls itself that tried; one list is tried by one program.
  private static String agent(List<TracedLine> tries) {
    return tries.getFirst().event().textOrEmpty(Field.USER_AGENT);
  }

  /// Whether an address does nothing in this store but try passwords and look into accounts:
  /// customers look at something, and their browsers fetch pictures.
  static boolean onlySignsIn(Trail trail) {
    return trail.groups().stream()
        .allMatch(
            group ->
                SignIn.isLogin(group.event())
                    || ACCOUNT.matcher(target(group.event())).find()
                    || OWN_PAGES.matcher(target(group.event())).find()
                    || Surface.path(group.event()).contains("login")
                    || Surface.query(group.event()).contains("login"));
  }

  private static String target(Event event) {
    String query = Surface.query(event);
    return Surface.path(event) + (query.isEmpty() ? "" : "?" + query);
  }

  private static boolean isCustomers(Event event) {
    return SignIn.isLogin(event) && SignIn.isCustomers(event);
  }

  /// Whether the account's own page was shown right after the sign-in at this place of the trail.
  static boolean fits(Trail trail, int login) {
    Event attempt = trail.lines().get(login).event();
    if (SignIn.says(attempt) == SignIn.Says.FAILED) {
      return false;
    }
    for (int next = login + 1; next < trail.lines().size(); next++) {
      Event event = trail.lines().get(next).event();
      if (event.time() - attempt.time() > SOON || SignIn.isLogin(event)) {
        return false;
      }
      boolean account = ACCOUNT.matcher(target(event)).find();
      boolean plain = ACCOUNT.matcher(Surface.path(event)).find();
      if (Surface.isGet(event) && Surface.served(event) && (account || plain)) {
        return true;
      }
    }
    return false;
  }
}
