package org.evenkeel.forensics.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;

/// How much of what an address did was more than looking around.
final class Attacks {
  private Attacks() {}

  /// How many requests of an address tried more than that before `time`, in microseconds since
  /// 1970, counted with the kinds of attack among them: many lines, or several kinds, are no
  /// accident.
  static long before(long time, Trail trail, Site site) {
    long lines = 0;
    Set<String> kinds = new HashSet<>();
    for (TracedGroup group : trail.groups()) {
      boolean counts =
          group.first() < time && !Surface.staffPage(group.event()) && !knownCopy(group, site);
      for (Meaning meaning : counts ? site.meanings(group) : List.<Meaning>of()) {
        if (meaning.aggressive() && meaning.phase() != Phase.RECON) {
          lines += group.count();
          kinds.add(meaning.weakness().isEmpty() ? meaning.title() : meaning.weakness());
        }
      }
    }
    return lines + 2L * Math.max(0, kinds.size() - 1);
  }

  /// Whether a copy was fetched, or a console opened, by its right name: a colleague who put it
  /// there does so.
  private static boolean knownCopy(TracedGroup group, Site site) {
    return Surface.served(group.event()) && (site.shows(group, "B09") || site.shows(group, "B67"));
  }
}
