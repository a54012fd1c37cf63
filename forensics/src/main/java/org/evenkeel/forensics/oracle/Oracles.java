package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.investigation.Unjudged.Step;

/// All oracles, asked about everyone.
public final class Oracles {
  private static final List<Oracle> ALL =
      List.of(
          new AttemptOracle(),
          new NewScriptOracle(),
          new TakenOverOracle(),
          new DatedRowOracle(),
          new HiddenTrainOracle(),
          new CarrierOracle(),
          new ObeyedOracle(),
          new TableReadingOracle(),
          new ErrorReadingOracle(),
          new TestedThenReadOracle(),
          new CreatedUserOracle(),
          new NewcomerOracle(),
          new OfficeDeedOracle(),
          new WalkOracle(),
          new LoginOracle(),
          new RefusedThenServedOracle(),
          new ConsoleOracle(),
          new StaffPageOracle(),
          new BlindReadingOracle(),
          new FileTakenOracle(),
          new ListTakenOracle(),
          new TokenOracle(),
          new ServerLoginOracle(),
          new LoneDumpOracle(),
          new MissingSignInOracle(),
          new StuffingOracle(),
          new CodeCountingOracle(),
          new HiddenCardsOracle(),
          new PaymentForgeryOracle(),
          new InsiderOracle(),
          new SecretReadOracle(),
          new RunsCodeOracle(),
          new MetadataReadOracle(),
          new ServerToldOracle(),
          new InterfaceOracle(),
          new InstalledOracle(),
          new InstallerRunOracle(),
          new MemoryTakenOracle());

  private Oracles() {}

  /// Whether it has to be known how everyone, not only suspects, was answered on `path`.
  public static boolean watch(String path) {
    return Surface.strayScript(path) || Surface.oddScript(path) || Surface.takesNoForms(path);
  }

  /// Whether a request knocks at a door that everybody may knock at: it tells nobody apart.
  public static boolean isDoor(Event event) {
    return Surface.login(event);
  }

  /// Everything that `trails` prove, one trail after the other. A line at which an oracle fails is
  /// not told to that oracle. Trails are judged on all cores: oracles keep nothing, and the site is
  /// learned by then.
  public static List<Observation> judge(List<Trail> trails, Site site, Shelter shelter) {
    Stream<Observation> each =
        trails.parallelStream().flatMap(trail -> judged(trail, site, shelter).stream());
    List<Observation> together =
        shelter.ask(Step.ORACLE, List::of, List.of(), () -> Visitors.collectors(trails, site));
    return Stream.concat(each, together.stream()).toList();
  }

  private static List<Observation> judged(Trail trail, Site site, Shelter shelter) {
    List<Observation> found = new ArrayList<>();
    for (Oracle oracle : ALL) {
      found.addAll(asked(oracle, trail, site, shelter));
    }
    if (LoadTests.isOne(trail, site)) {
      found.removeIf(seen -> !seen.grade().atLeast(Grade.E2));
    }
    return found;
  }

  static List<Observation> asked(Oracle oracle, Trail trail, Site site, Shelter shelter) {
    return shelter.sift(
        Step.ORACLE,
        trail.lines(),
        line -> List.of(line.mark().citation()),
        List.of(),
        lines -> {
          List<Observation> found = new ArrayList<>();
          boolean all = lines.size() == trail.lines().size();
          oracle.judge(all ? trail : trail.of(lines), site, found::add);
          return found;
        });
  }
}
