package org.evenkeel.forensics.actor;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Oracles;
import org.evenkeel.forensics.oracle.Staff;
import org.evenkeel.forensics.scan.TracedLine;

/// What one address can be recognised by.
///
/// @param address itself
/// @param network the addresses around it
/// @param agents what it called itself
/// @param secrets what only an accomplice knows: paths of web shells, names of keys
/// @param skeletons its attacks with all values blanked out
/// @param touched paths of its attacks, with the first time of each
/// @param seen all that was observed of it
record Profile(
    String address,
    String network,
    Set<String> agents,
    Set<String> secrets,
    Set<String> skeletons,
    NavigableMap<String, Long> touched,
    List<Observation> seen) {
  private static final Pattern VALUE = Pattern.compile("[0-9]+|'[^']*'|%27.*?%27|0x[0-9a-f]+");
  private static final int LONGEST = 300;

  /// What everybody asks for, and so joins nobody.
  private static final Expression ORDINARY =
      Expression.of("^/(index\\.php|wp-login\\.php|xmlrpc\\.php|wp-admin/.*|graphql)?$");

  /// Whose paths only an accomplice knows.
  private static final Set<String> SECRET = Set.of(Act.WEB_SHELL, "backup-download");

  static Profile of(String address, List<Observation> seen) {
    Set<String> agents = new TreeSet<>();
    Set<String> secrets = new TreeSet<>();
    Map<String, String> skeletons = new HashMap<>();
    NavigableMap<String, Long> touched = new TreeMap<>();
    for (Observation each : seen) {
      for (TracedLine line : each.lines()) {
        Event event = line.event();
        event.text(Field.USER_AGENT).ifPresent(agents::add);
        String path = event.textOrEmpty(Field.PATH);
        boolean attack = each.grade().atLeast(Grade.E1) && each.act().phase() != Phase.RECON;
        boolean ordinary = ORDINARY.occursIn(path) || Oracles.isDoor(event);
        if (attack && !path.isEmpty() && !ordinary) {
          touched.merge(path, event.time(), Math::min);
          event
              .text(Field.QUERY)
              .ifPresent(
                  query ->
                      skeletons.computeIfAbsent(path + '\n' + query, any -> skeleton(path, query)));
        }
        boolean shell = SECRET.contains(each.act().technique());
        if (shell && each.grade().atLeast(Grade.E2) && !path.isEmpty()) {
          secrets.add(path);
        }
      }
    }
    return new Profile(
        address,
        Staff.network(address),
        agents,
        secrets,
        new TreeSet<>(skeletons.values()),
        Collections.unmodifiableNavigableMap(touched),
        new ArrayList<>(seen));
  }

  private static String skeleton(String path, String query) {
    String cut = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
    return path + "?" + VALUE.matcher(cut).replaceAll("#");
  }

  Grade grade() {
    return seen.stream().map(Observation::grade).max(Grade::compareTo).orElse(Grade.E0);
  }

  long first() {
    return seen.stream().mapToLong(Observation::first).min().orElse(Long.MAX_VALUE);
  }

  long last() {
    return seen.stream().mapToLong(Observation::last).max().orElse(Long.MIN_VALUE);
  }

  /// When it first asked for a path that it attacked.
  Map<String, Long> paths() {
    return touched;
  }
}
