package org.evenkeel.forensics.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Someone works in the back office from a network that never did before. Alone that is a colleague
/// on the road, and accuses nobody. Who at once does several of the things that intruders do there
/// is worth a question; a hidden attack minutes earlier makes it more than that, and so does a
/// script that lies in the database when nobody else can have put it there. Nor does anyone work
/// there with a program instead of a browser.
final class NewcomerOracle implements Oracle {
  private static final Set<Openings.Kind> PROVEN = EnumSet.of(Openings.Kind.BORROWED);
  private static final Set<Openings.Kind> LIKELY =
      EnumSet.of(Openings.Kind.GUESS, Openings.Kind.READING);
  private static final Set<Openings.Kind> TRAIN = EnumSet.of(Openings.Kind.TRAIN);

  /// What staff takes home now and then.
  private static final String LIST = "exported data";

  /// What staff does every week: alone it tells nothing.
  private static final Set<String> EVERYDAY =
      Set.of("brought in programs", "changed payment settings");

  private static final String PULLED = "fetched whole lists page after page";
  private static final String KEY = "made a lasting key";
  private static final String USED = "sent forms to what they had brought in";

  private static final int DEEDS = 2;
  private static final long SOON = 900_000_000L;
  private static final long HOURS = 2 * 3_600_000_000L;
  private static final long DAY = 86_400_000_000L;
  private static final long DAYS = 2 * 86_400_000_000L;
  private static final long WEEK = 7 * 86_400_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> pages = pages(trail);
    if (site.staff().knowsWell(trail.address()) || pages.isEmpty() || isOthers(trail, site)) {
      return;
    }
    if (StaffBrowser.isVictim(trail) && !byProgram(pages)) {
      return;
    }
    TracedLine entry = entry(trail, pages.getFirst());
    Set<String> deeds = told(trail, site, pages.getFirst());
    long at = entry.event().time();
    Set<String> early = soon(trail, at, deeds, site);
    boolean borrowed = isBorrowed(trail, site, entry);
    boolean familiar =
        site.staff().knows(trail.address())
            || (site.staff().looksFamiliar(trail.address()) && !borrowed);
    boolean opened =
        (site.attackedBefore(trail.address(), at) && site.staff().canTell())
            || opened(trail.address(), site, at, early, familiar);
    boolean grave = isGrave(early, familiar) && site.staff().othersWereThere(trail.address());
    if (!opened && !site.staff().canTell() && !byProgram(pages) && !grave) {
      return;
    }
    Proof proof =
        opened
            ? Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S3, Sign.S8))
            : proof(trail, site, early, familiar);
    found.accept(
        new Observation(
            trail.address(),
            act(borrowed),
            proof,
            words(borrowed) + (deeds.isEmpty() ? "" : ", and " + String.join(", ", deeds)),
            List.of(entry, pages.getFirst()),
            pages.size(),
            last(trail)));
  }

  /// Whether other oracles judge them: they attack, and not only what they brought in themselves.
  private static boolean isOthers(Trail trail, Site site) {
    return site.aggressive(trail) && OwnExtension.forms(trail).isEmpty();
  }

  private static Act act(boolean borrowed) {
    return borrowed
        ? Act.of(Phase.ACCESS, "stolen-session", "T1550.004", "T1078")
        : Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078");
  }

  private static String words(boolean borrowed) {
    return borrowed
        ? "Worked in the back office without a sign-in from a network that never did before, while a"
            + " colleague with the very same browser was at work elsewhere"
        : "Worked in the back office from a network that never did before";
  }

  /// Whether they came in without a sign-in, with the browser of a colleague who was at work
  /// elsewhere at that moment: his session, on another machine.
  private static boolean isBorrowed(Trail trail, Site site, TracedLine entry) {
    return trail.linesWhere(SignIn::isLogin).findAny().isEmpty()
        && site.staff().looksFamiliar(trail.address())
        && site.staff().areAtTheirDesks(trail.address(), entry.event().time());
  }

  /// What they did there, as far as it may be theirs.
  private static Set<String> told(Trail trail, Site site, TracedLine first) {
    Set<String> deeds = deeds(trail, site);
    boolean key = deeds.contains(KEY);
    if (key && site.callers().anyNewAfter(first.event().time(), DAYS, site)) {
      deeds.add("a program that nobody knew came with it");
    }
    if (!DatedRowOracle.mayHavePut(trail, site)) {
      deeds.remove(OfficeDeedOracle.CODE);
    }
    return deeds;
  }

  /// Of `deeds` those that were done within two days of coming in: who opened a door to do
  /// something does not work there for a week first.
  private static Set<String> soon(Trail trail, long at, Set<String> deeds, Site site) {
    List<TracedLine> early = trail.linesWhere(event -> event.time() <= at + DAYS).toList();
    Set<String> soon = new TreeSet<>(deeds);
    if (early.size() < trail.lines().size()) {
      soon.retainAll(told(trail.of(early), site, early.getFirst()));
    }
    return soon;
  }

  /// Whether several things were done that intruders do and staff seldom does: worth a question,
  /// even where the log is too short to tell who works there.
  private static boolean isGrave(Set<String> deeds, boolean familiar) {
    return !familiar
        && deeds.size() >= DEEDS
        && deeds.stream().anyMatch(deed -> !EVERYDAY.contains(deed));
  }

  /// What is told by what they did there alone.
  private static Proof proof(Trail trail, Site site, Set<String> deeds, boolean familiar) {
    List<TracedLine> pages = pages(trail);
    boolean many = deeds.size() >= DEEDS && !familiar;
    if (many && byProgram(pages)) {
      return Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S3, Sign.S15));
    }
    boolean script =
        !familiar && site.staff().canTell() && isOnlyOnesScript(trail.address(), site, deeds);
    if (script) {
      return Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S3, Sign.S9));
    }
    if (deeds.contains(USED) && !familiar && site.staff().canTell()) {
      return Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S2, Sign.S3));
    }
    boolean odd = many || (byProgram(pages) && !deeds.isEmpty());
    return Proof.of(odd ? Grade.E2 : Grade.E0);
  }

  /// Whether all pages were fetched by something that does not even call itself a browser.
  private static boolean byProgram(List<TracedLine> pages) {
    return pages.stream()
        .map(page -> page.event().textOrEmpty(Field.USER_AGENT))
        .noneMatch(agent -> agent.startsWith("Mozilla/") || agent.startsWith("Opera/"));
  }

  /// Whether somebody had opened the door: minutes before, that is more than chance; days before,
  /// what was done inside has to be what intruders come for.
  private static boolean opened(
      String address, Site site, long at, Set<String> deeds, boolean familiar) {
    Set<Openings.Kind> any = EnumSet.complementOf(EnumSet.of(Openings.Kind.KEY));
    boolean stranger =
        site.staff().canTell()
            || (!deeds.isEmpty() && !familiar && site.staff().othersWereThere(address));
    boolean script = isOnlyOnesScript(address, site, deeds);
    boolean one =
        (!familiar || script) && deeds.stream().anyMatch(deed -> !EVERYDAY.contains(deed));
    return (stranger && site.openings().before(at, SOON, any).isPresent())
        || (!deeds.isEmpty() && first(site, at, WEEK, PROVEN))
        || (!familiar && site.staff().othersWereThere(address) && first(site, at, DAY, PROVEN))
        || (one && first(site, at, DAYS, LIKELY))
        || (one && first(site, at, deeds.equals(Set.of(LIST)) ? HOURS : DAYS, TRAIN))
        || (deeds.size() >= DEEDS && site.staff().canTell() && first(site, at, DAYS, any));
  }

  /// Whether a script that bears no time lies in the database, and nobody else changed code of
  /// pages: that a colleague has the same browser excuses nobody then.
  private static boolean isOnlyOnesScript(String address, Site site, Set<String> deeds) {
    return deeds.contains(OfficeDeedOracle.CODE)
        && site.left().rows(LeftBehind.Kind.SCRIPT).anyMatch(row -> !row.dated())
        && site.arrivals().isOnlyCoder(address);
  }

  /// Whether a door was opened, and nobody else came through it since: who comes later may be a
  /// colleague.
  private static boolean first(Site site, long at, long within, Set<Openings.Kind> kinds) {
    OptionalLong opened = site.openings().before(at, within, kinds);
    return opened.isPresent() && !site.arrivals().between(opened.getAsLong(), at);
  }

  static List<TracedLine> pages(Trail trail) {
    return trail.linesWhere(event -> Surface.staffPage(event) && Surface.served(event)).toList();
  }

  /// Whether someone who is no known staff did what intruders come for.
  static boolean isWorth(Trail trail, Site site) {
    return !site.staff().knows(trail.address()) && !deeds(trail, site).isEmpty();
  }

  /// The sign-in right before the first page, or the page itself.
  static TracedLine entry(Trail trail, TracedLine page) {
    return trail
        .linesWhere(SignIn::isLogin)
        .filter(line -> line.event().time() <= page.event().time())
        .reduce((one, later) -> later)
        .orElse(page);
  }

  static Set<String> deeds(Trail trail, Site site) {
    Set<String> deeds = new TreeSet<>();
    for (TracedGroup group : trail.groups()) {
      for (Meaning meaning : site.meanings(group)) {
        if (meaning.weight() == Meaning.Weight.DEED && group.event().status() < 400) {
          deeds.add(words(meaning.behaviour()));
        }
      }
    }
    if (!Pulls.in(trail, site).isEmpty()) {
      deeds.add(PULLED);
    }
    if (!OwnExtension.forms(trail).isEmpty()) {
      deeds.add(USED);
    }
    OfficeDeedOracle.deeds(trail).keySet().forEach(act -> deeds.add(OfficeDeedOracle.briefly(act)));
    return deeds;
  }

  private static long last(Trail trail) {
    return trail.groups().stream()
        .filter(group -> Surface.staffPage(group.event()) && group.timed())
        .mapToLong(TracedGroup::last)
        .max()
        .orElse(0);
  }

  private static String words(String behaviour) {
    return switch (behaviour) {
      case "B54" -> "changed users";
      case "B55" -> "brought in programs";
      case "B56" -> OfficeDeedOracle.CODE;
      case "B59" -> "changed payment settings";
      case "B66" -> "exported data";
      default -> KEY;
    };
  }
}
