package org.evenkeel.simulator.tale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.store.Span;
import org.jspecify.annotations.Nullable;

/// What really happened: all that a perfect investigator could say, and who must not be accused.
public final class Facts {
  /// Instead of a number of people: the customers who paid while the window was open.
  public static final long THOSE_WHO_PAID = -1;

  /// Instead of a number of people: every customer of the store.
  public static final long EVERY_CUSTOMER = -2;

  /// How well the lines of the way in show what it was, when they are there.
  public enum Sight {
    /// The request itself shows it.
    EXACT,
    /// The request is there, its weakness is one of a few.
    SET,
    /// Only what followed shows it.
    CONSEQUENCE,
    /// No log of the store shows it.
    NONE
  }

  /// The way in.
  ///
  /// @param channel `web`, `ssh`, `ftp`, `third-party`, `update`, `neighbour`, `dns`
  public record Entry(
      Deed deed, String technique, List<String> attack, String channel, Sight sight) {
    public Entry {
      attack = List.copyOf(attack);
    }
  }

  /// Data that was within reach.
  ///
  /// @param people how many, or one of the two constants above
  public record Exposed(
      String category, String reach, long people, Span span, String why, @Nullable Deed deed) {}

  /// Something that intruders left behind.
  ///
  /// @param kind `webshell`, `skimmer`, `modified-core`, `rogue-admin`, `injected-script`
  /// @param in `webroot` or `database`
  public record Left(String kind, String in, String where, String content, long at) {}

  /// Something innocent that looks guilty.
  public record Lookalike(List<String> addresses, String what) {
    public Lookalike {
      addresses = List.copyOf(addresses);
    }
  }

  /// What intruders could do, and for how long.
  public record Capability(String name, String actor, Span span) {}

  private @Nullable Entry entry;
  private List<Hole> candidates = List.of();
  private String weakness = "";
  private boolean breach;
  private boolean ongoing;
  private final Map<String, List<Span>> intervals = new LinkedHashMap<>();
  private final List<Exposed> exposed = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();
  private final List<Lookalike> lookalikes = new ArrayList<>();
  private final List<Capability> capabilities = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final Map<String, Set<String>> addresses = new TreeMap<>();
  private final Set<String> noise = new TreeSet<>();

  /// The breach began with `deed`.
  public void entry(Deed deed, String technique, String channel, Sight sight, String... attack) {
    breach = true;
    entry = new Entry(deed, technique, List.of(attack), channel, sight);
  }

  /// What the way in used, first; then what would explain the same lines.
  public void through(String classOfWeakness, List<Hole> holes) {
    weakness = classOfWeakness;
    candidates = List.copyOf(holes);
  }

  public void intruded(String actor, long from, long to) {
    intervals.computeIfAbsent(actor, any -> new ArrayList<>()).add(new Span(from, to));
  }

  public void stillThere() {
    ongoing = true;
  }

  public void exposes(Exposed data) {
    exposed.add(data);
  }

  public void left(Left what) {
    left.add(what);
  }

  public void innocent(String what, String... who) {
    lookalikes.add(new Lookalike(List.of(who), what));
  }

  public void could(String capability, String actor, long from, long to) {
    capabilities.add(new Capability(capability, actor, new Span(from, to)));
  }

  /// Something that a good answer must say that it cannot know.
  public void cannotBeKnown(String gap) {
    gaps.add(gap);
  }

  /// An address of an intruder.
  public void uses(String actor, String address) {
    if (actor.startsWith("noise")) {
      noise.add(address);
    } else {
      addresses.computeIfAbsent(actor, any -> new TreeSet<>()).add(address);
    }
  }

  /// An address that attacks everyone, here in vain.
  public void noise(String address) {
    noise.add(address);
  }

  public @Nullable Entry entry() {
    return entry;
  }

  public List<Hole> candidates() {
    return candidates;
  }

  public String weakness() {
    return weakness;
  }

  public boolean breach() {
    return breach;
  }

  public boolean ongoing() {
    return ongoing;
  }

  public Map<String, List<Span>> intervals() {
    return intervals;
  }

  public List<Exposed> exposed() {
    return exposed;
  }

  public List<Left> left() {
    return left;
  }

  public List<Lookalike> lookalikes() {
    return lookalikes;
  }

  public List<Capability> capabilities() {
    return capabilities;
  }

  public List<String> gaps() {
    return gaps;
  }

  public Map<String, Set<String>> addresses() {
    return addresses;
  }

  public Set<String> noise() {
    return noise;
  }
}
