package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.known.Edges;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;
import org.jspecify.annotations.Nullable;

/// A program that does not belong to the store and answers: a web shell, most likely. In a folder
/// for pictures its place alone is odd; elsewhere it must be new (S1, S2). Forms that hardly anyone
/// else sends it, answers of many sizes (S4) and days of use without a link from anywhere (S14)
/// tell use from a look.
final class NewScriptOracle implements Oracle {
  private static final long DAY = 86_400_000_000L;
  private static final int FEW = 5;
  private static final int USES = 3;
  private static final double ELSEWHERE = -2.5;
  private static final Pattern COMMAND =
      Pattern.compile("\\b(?:ba|da)?sh: (?:line )?\\d+: [^:]{1,80}: ");

  private static final Pattern APPENDED =
      Pattern.compile(
          "=(?:[\\w.-]*\\d[\\w.-]*|[\\w-]+\\.[a-z]{2,6})?\\s*(?:;|\\|\\|?|&&|`|\\$\\()\\s*[a-z/]");

  private static final Expression ROBOT =
      Expression.of("(?i)googlebot/|bingbot/|yandexbot/|baiduspider/|duckduckbot/");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (Visitors.isOne(trail, site)) {
      return;
    }
    Map<String, List<TracedGroup>> byPath = new TreeMap<>();
    trail
        .groupsWhere(event -> Surface.script(Surface.path(event)) && Surface.served(event))
        .filter(group -> !site.softMissing(group) && !isPartOfPages(site, group))
        .forEach(
            group ->
                byPath
                    .computeIfAbsent(Surface.path(group.event()), any -> new ArrayList<>())
                    .add(group));
    byPath.forEach((path, groups) -> judge(trail, site, groups, found));
  }

  private static void judge(
      Trail trail, Site site, List<TracedGroup> groups, Consumer<Observation> found) {
    String path = Surface.path(groups.getFirst().event());
    boolean ordinary = !Surface.oddScript(path) && !Surface.strayScript(path);
    if (!ordinary && site.left().programs(path).findAny().isPresent()) {
      held(trail, groups, found);
      return;
    }
    boolean stray = Surface.strayScript(path) || isLanding(site, groups);
    PathFacts facts = site.path(path).orElse(null);
    if (!stray && (facts == null || !Surface.oddScript(path) || !isBorn(trail, site, facts))) {
      return;
    }
    boolean office = !stray && (site.staff().isBackOffice(path) || isOffice(groups));
    if (office || isNumbered(groups) || handsOut(site, groups) || isConsole(site, groups)) {
      return;
    }
    boolean told = isBehindEdges(facts) && site.obedient().has(path);
    boolean hidden = isPrivate(facts) || (stray && isHidden(trail, site, groups, facts));
    boolean used = facts != null && isUse(groups) && (hidden || told);
    if (!stray && (!used || (belongs(trail, site, groups) && !told))) {
      return;
    }
    List<TracedGroup> failed = failedCommands(trail, path);
    double prior = prior(trail, site, groups, stray);
    Proof proof =
        used && facts != null
            ? weighed(prior, signs(trail, site, groups, facts), failed)
            : Proof.of(Grade.E2);
    List<TracedGroup> all = new ArrayList<>(groups);
    all.addAll(failed);
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.PERSIST, Act.WEB_SHELL, "T1505.003"),
            proof,
            words(proof, stray),
            all));
  }

  /// Whether staff signs in at it, or works in it: some back offices are one program.
  private static boolean isOffice(List<TracedGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.lines().stream())
        .map(TracedLine::event)
        .anyMatch(event -> Surface.login(event) || Surface.staffPage(event));
  }

  /// Whether it was asked for nothing but papers, by their numbers.
  private static boolean isNumbered(List<TracedGroup> groups) {
    return groups.stream().allMatch(group -> WalkOracle.what(group.event()) != null);
  }

  /// How likely it is a back door, before any sign.
  private static double prior(Trail trail, Site site, List<TracedGroup> groups, boolean stray) {
    if (stray || site.aggressive(trail) || poses(groups)) {
      return Proof.ATTACKER;
    }
    return Surface.amongErrors(Surface.path(groups.getFirst().event())) ? Proof.UNKNOWN : ELSEWHERE;
  }

  /// Whether a program among pictures is one that only those who put it there know, though its
  /// visitors cannot be counted or come by links.
  private static boolean isHidden(
      Trail trail, Site site, List<TracedGroup> groups, @Nullable PathFacts facts) {
    return isBehindEdges(facts)
        || obeys(site, groups)
        || Planted.byForm(trail, site, groups, facts);
  }

  /// Whether forms were sent under the name of a search engine, which send none.
  private static boolean poses(List<TracedGroup> groups) {
    return groups.stream()
        .filter(group -> Surface.isPost(group.event()))
        .anyMatch(group -> ROBOT.occursIn(group.event().textOrEmpty(Field.USER_AGENT)));
  }

  /// Whether it may be the store's own, used as it is meant to be.
  private static boolean belongs(Trail trail, Site site, List<TracedGroup> groups) {
    boolean placed = site.placed().has(Surface.path(groups.getFirst().event()));
    return isHole(site, groups)
        || (uses(groups) < USES && !placed)
        || (sizes(groups).size() < 2
            && site.tellsSizes()
            && !placed
            && !Planted.by(trail, site, groups));
  }

  /// It lies in the store's files and runs what it is sent (S10): whoever sends it anything uses
  /// it. Who merely looks, as monitors do, does not.
  private static void held(Trail trail, List<TracedGroup> groups, Consumer<Observation> found) {
    List<TracedGroup> uses =
        groups.stream()
            .filter(
                group ->
                    Surface.isPost(group.event()) || group.event().text(Field.QUERY).isPresent())
            .toList();
    if (!uses.isEmpty()) {
      List<TracedGroup> all = new ArrayList<>(uses);
      all.addAll(failedCommands(trail, Surface.path(uses.getFirst().event())));
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.PERSIST, Act.WEB_SHELL, "T1505.003"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S10, Sign.S2)).raised(Grade.E5),
              "Used a program that lies in the store's files and runs what it is sent: a web shell",
              all));
    }
  }

  /// Commands that the server could not run, as its error log tells (S11). They stay where lines of
  /// the web log were taken away.
  private static List<TracedGroup> failedCommands(Trail trail, String path) {
    return trail
        .groupsWhere(
            event ->
                (event.kind() == Kind.WEB_ERROR || event.kind() == Kind.PHP_ERROR)
                    && (event.line().contains(path) || !event.line().contains("request: "))
                    && COMMAND.matcher(event.line()).find())
        .toList();
  }

  /// With the error log, two sources of the server agree.
  private static Proof weighed(double prior, Set<Sign> signs, List<TracedGroup> failed) {
    if (failed.isEmpty()) {
      return Proof.weighed(prior, signs);
    }
    signs.add(Sign.S11);
    Proof proof = Proof.weighed(Math.max(prior, Proof.UNKNOWN), signs);
    return proof.grade().atLeast(Grade.E3) ? proof.raised(Grade.E4) : proof;
  }

  /// Whether it stands where a known weakness leaves what it is given: nothing else belongs there.
  private static boolean isLanding(Site site, List<TracedGroup> groups) {
    return !isHole(site, groups)
        && groups.stream()
            .flatMap(group -> site.meanings(group).stream())
            .anyMatch(Meaning::isAfterKnownWeakness);
  }

  /// Whether it is a program of an extension that was attacked: the door, not what came through it.
  static boolean isHole(Site site, List<TracedGroup> all) {
    // What is put there is what came, and no door.
    List<TracedGroup> groups =
        all.stream()
            .filter(group -> !group.event().textOrEmpty(Field.METHOD).equals("PUT"))
            .toList();
    boolean operated =
        uses(groups) >= USES
            && sizes(groups).size() >= USES
            && groups.stream()
                .flatMap(group -> site.meanings(group).stream())
                .anyMatch(Meaning::isAfterKnownWeakness);
    return !operated
        && (isAppended(groups)
            || groups.stream()
                .flatMap(group -> site.meanings(group).stream())
                .anyMatch(
                    meaning ->
                        meaning.phase() == Phase.EXPLOIT
                            && (meaning.weight() == Meaning.Weight.SUCCESS
                                ? runsCode(meaning)
                                : !meaning.component().isEmpty()
                                    || meaning.weakness().equals("sql-injection")
                                    || meaning.weakness().equals("unrestricted-upload"))));
  }

  /// Whether commands stand behind values that the page is meant for, as in `nr=1;id`: a program
  /// that was left there is given the bare command.
  private static boolean isAppended(List<TracedGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.lines().stream())
        .anyMatch(line -> APPENDED.matcher(Queries.plain(Surface.query(line.event()))).find());
  }

  /// Whether a program of an extension ran what it was sent, as its known weakness has it.
  private static boolean runsCode(Meaning meaning) {
    return meaning.weakness().equals("code-injection")
        && !meaning.component().isEmpty()
        && !meaning.isAfterKnownWeakness();
  }

  /// Whether it is a program of an extension that hands out files by their names: whoever asks it
  /// for one uses a hole, and no shell. So is one that was asked for nothing but files.
  private static boolean handsOut(Site site, List<TracedGroup> groups) {
    List<Meaning> meanings =
        groups.stream().flatMap(group -> site.meanings(group).stream()).toList();
    return meanings.stream().noneMatch(Meaning::isAfterKnownWeakness)
        && groups.stream().noneMatch(group -> Surface.isPost(group.event()))
        && (meanings.stream().anyMatch(meaning -> reads(meaning) && !meaning.component().isEmpty())
            || groups.stream()
                .allMatch(group -> site.meanings(group).stream().anyMatch(NewScriptOracle::reads)));
  }

  private static boolean reads(Meaning meaning) {
    return SecretReadOracle.READING.contains(meaning.weakness());
  }

  /// Whether it is a tool for databases, which developers put there: a door of its own kind.
  private static boolean isConsole(Site site, List<TracedGroup> groups) {
    return groups.stream().anyMatch(group -> site.shows(group, "B67"));
  }

  static long uses(List<TracedGroup> groups) {
    return groups.stream().mapToLong(TracedGroup::count).sum();
  }

  private static String words(Proof proof, boolean stray) {
    String where = stray ? "that stands in a folder for uploads or pictures" : "that is new here";
    return proof.grade().atLeast(Grade.E3)
        ? "Used a program " + where + ": a web shell"
        : "Was answered by a program " + where;
  }

  /// Whether the first good answer came when the log had run for a while, or after refusals.
  static boolean isNew(Site site, PathFacts facts) {
    return facts.first(4) < facts.first(2) || site.isNew(facts.first(2));
  }

  /// Whether it is new here, or nobody had been answered by it before this one had used a weakness,
  /// minutes earlier: the first hour of a log is no proof that a program was always there.
  private static boolean isBorn(Trail trail, Site site, PathFacts facts) {
    return isNew(site, facts)
        || trail.lines().stream()
            .filter(line -> site.mayHaveOpened(trail, line))
            .map(line -> facts.first(2) - line.event().time())
            .anyMatch(after -> after >= 0 && after <= Placed.SOON);
  }

  private static boolean isUse(List<TracedGroup> groups) {
    long posts = 0;
    long commands = 0;
    for (TracedGroup group : groups) {
      posts += Surface.isPost(group.event()) ? group.count() : 0;
      commands += group.event().text(Field.QUERY).isPresent() ? group.count() : 0;
    }
    return posts > 0 || (commands > 0 && sizes(groups).size() > 1);
  }

  static Set<Long> sizes(List<TracedGroup> groups) {
    Set<Long> sizes = new HashSet<>();
    groups.forEach(group -> sizes.addAll(group.sizes().keySet()));
    return sizes;
  }

  /// Whether it answers many visitors whose browsers were sent there by pages of the store, and
  /// nobody sends it forms: styles and pictures made on the fly are.
  static boolean isPartOfPages(Site site, TracedGroup group) {
    String path = Surface.path(group.event());
    PathFacts facts = Surface.strayScript(path) ? site.path(path).orElse(null) : null;
    return facts != null
        && facts.posts() == 0
        && facts.addresses().size() > 2 * FEW
        && facts.withReferer() * 5 >= facts.requests() * 4
        && group.lines().stream()
            .noneMatch(line -> line.event().textOrEmpty(Field.REFERER).isEmpty());
  }

  /// Few know it, and no page links to it. Of a program that many ask for, few may send it forms.
  private static boolean isPrivate(@Nullable PathFacts facts) {
    if (facts == null) {
      return false;
    }
    boolean few = facts.addresses().size() <= FEW && facts.withReferer() * 5 <= facts.requests();
    boolean fewPosters = facts.posts() > 0 && facts.posters().size() <= FEW;
    return few || (fewPosters && facts.withReferer() * 5 <= facts.requests());
  }

  /// Whether all who asked came through a network that stands before the store, so that how many
  /// they were is not known, and hardly any page links to it.
  private static boolean isBehindEdges(@Nullable PathFacts facts) {
    return facts != null
        && facts.addresses().stream().allMatch(Edges::has)
        && facts.withReferer() * 5 <= facts.requests();
  }

  /// Whether it was told commands of the operating system, and answered each in its own way: no
  /// page that merely lies there does.
  private static boolean obeys(Site site, List<TracedGroup> groups) {
    List<TracedGroup> told =
        groups.stream()
            .filter(group -> Surface.served(group.event()) && Obedient.isCommand(group, site))
            .toList();
    return uses(told) >= USES && sizes(told).size() >= USES;
  }

  private static Set<Sign> signs(
      Trail trail, Site site, List<TracedGroup> groups, PathFacts facts) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    String path = Surface.path(groups.getFirst().event());
    boolean placed =
        Placed.by(trail, groups) || site.placed().has(path) || Planted.by(trail, site, groups);
    if (facts.withReferer() == 0 && placed) {
      signs.add(Sign.S7);
    }
    if (facts.first(4) < facts.first(2)) {
      signs.add(Sign.S1);
    }
    boolean stray = Surface.strayScript(path) || isLanding(site, groups);
    if (stray || site.isNew(Math.min(facts.firstPost(), facts.first(2)))) {
      signs.add(Sign.S2);
    }
    if (sizes(groups).size() >= 3) {
      signs.add(Sign.S4);
    }
    if (days(groups) >= 2 && facts.posts() * 2 > facts.requests()) {
      signs.add(Sign.S14);
    }
    return signs;
  }

  private static long days(List<TracedGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.lines().stream())
        .map(TracedLine::event)
        .map(event -> Math.floorDiv(event.time(), DAY))
        .distinct()
        .count();
  }
}
