package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.oracle.Staff;
import org.evenkeel.forensics.oracle.StaffBrowser;
import org.evenkeel.forensics.oracle.Trail;
import org.evenkeel.forensics.scan.Browsing;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SmallestHashes;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.source.Evidence;

/// Those who may have left a text with a script that acted in the browser of staff. Sending a form
/// is what customers do, so nothing in it stands out; but whoever came to use the account that the
/// script made sends from the same network, or with the same browser when few have it.
final class Senders {
  private static final long WEEK = 7 * 86_400_000_000L;

  /// A browser that so many more used within the week tells nobody from others.
  private static final int FEW = 3;

  private static final int MOST = 200;

  private final long act;
  private final Set<String> networks = new TreeSet<>();
  private final Set<String> agents = new TreeSet<>();
  private final Map<String, Set<String>> byAgent = new HashMap<>();
  private final SmallestHashes near = new SmallestHashes(MOST);

  /// @param act when the script acted
  /// @param users trails of those who came into the back office afterwards, and not before
  private Senders(long act, List<Trail> users) {
    this.act = act;
    for (Trail user : users) {
      networks.add(Staff.network(user.address()));
      user.lines().forEach(line -> line.event().text(Field.USER_AGENT).ifPresent(agents::add));
    }
  }

  /// Their addresses; none, and nothing is read, where no script acted in the browser of staff.
  static Set<String> of(
      ScanResult scan, Map<String, List<TracedGroup>> groups, Evidence evidence, int threads)
      throws InterruptedException {
    List<Trail> trails = new ArrayList<>();
    groups.forEach((address, theirs) -> trails.add(new Trail(address, theirs, Map.of())));
    Set<String> senders = new TreeSet<>();
    List<Senders> sought = new ArrayList<>();
    for (long act : StaffBrowser.acts(trails)) {
      List<Trail> users = StaffBrowser.newcomers(trails, act, WEEK);
      if (!users.isEmpty()) {
        sought.add(new Senders(act, users));
      }
    }
    if (!sought.isEmpty()) {
      new Browsing(scan, threads)
          .run(
              evidence,
              (first, last) -> sought.stream().anyMatch(each -> each.within(first, last)),
              () -> row -> sought.forEach(each -> each.hear(row)));
      sought.forEach(each -> senders.addAll(each.found()));
    }
    return senders;
  }

  private boolean within(long first, long last) {
    return first <= act && last >= act - WEEK;
  }

  private synchronized void hear(Row row) {
    if (!within(row.time(), row.time()) || row.status() >= 400) {
      return;
    }
    String method = row.text(Field.METHOD);
    String address = row.text(Field.CLIENT_IP);
    if (address == null || !("POST".equals(method) || "PUT".equals(method))) {
      return;
    }
    String agent = row.text(Field.USER_AGENT);
    if (networks.contains(Staff.network(address))) {
      near.add(address);
    } else if (agent != null && agents.contains(agent)) {
      Set<String> same = byAgent.computeIfAbsent(agent, any -> new TreeSet<>());
      if (same.size() <= FEW) {
        same.add(address);
      }
    }
  }

  private Set<String> found() {
    Set<String> found = new TreeSet<>(near.all());
    byAgent.values().stream().filter(same -> same.size() <= FEW).forEach(found::addAll);
    return found;
  }
}
