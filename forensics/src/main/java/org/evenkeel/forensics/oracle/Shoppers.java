package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.Map;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedLine;

/// Others who shop from an address that somebody attacks from, told by their browsers: behind a
/// mobile carrier, a hotel or a school stand hundreds. Attackers may change the name of their
/// program as well, but hardly fetch the pictures and styles of every page.
public final class Shoppers {
  private static final int LINES = 3;

  private Shoppers() {}

  /// What one browser did.
  private static final class Visit {
    private int lines;
    private boolean asset;
    private boolean page;
    private boolean attacks;

    private boolean shops() {
      return lines >= LINES && asset && page && !attacks;
    }
  }

  /// How many browsers visit from there that do nothing else.
  ///
  /// @param meanings what each rule says, by its number
  public static long behind(Trail trail, Map<Integer, Meaning> meanings) {
    Map<String, Visit> visits = new HashMap<>();
    for (TracedLine line : trail.lines()) {
      Event event = line.event();
      String agent = event.textOrEmpty(Field.USER_AGENT);
      if (agent.startsWith("Mozilla/")) {
        Visit visit = visits.computeIfAbsent(agent, any -> new Visit());
        visit.lines++;
        boolean asset = Surface.isAsset(Surface.path(event));
        visit.asset |= asset && event.status() < 400;
        visit.page |= !asset && Surface.served(event);
        visit.attacks |=
            line.rules().stream()
                .map(meanings::get)
                .anyMatch(meaning -> meaning != null && meaning.hostile());
      }
    }
    return visits.values().stream().filter(Visit::shops).count();
  }
}
