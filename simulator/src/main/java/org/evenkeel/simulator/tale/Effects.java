package org.evenkeel.simulator.tale;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.store.Span;

/// What a breach changes for everyone else: larger pages, requests of a skimmer, missing customers,
/// missing lines.
public final class Effects {
  private final List<Growth> growths = new ArrayList<>();
  private final List<Beacon> beacons = new ArrayList<>();
  private final List<Hush> hushes = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  private record Growth(String prefix, Span span, long bytes) {}

  private record Beacon(String target, Span span) {}

  private record Hush(Span span, double share) {}

  /// Lines of the web log that are not there; those of one address, or all when it is empty.
  private record Cut(Span span, String address) {}

  /// Pages whose path begins with `prefix` are larger during `span`.
  public void grows(String prefix, Span span, long bytes) {
    growths.add(new Growth(prefix, span, bytes));
  }

  /// Browsers on the payment page ask for `target` during `span`.
  public void beacon(String target, Span span) {
    beacons.add(new Beacon(target, span));
  }

  /// Only `share` of the customers reach the store during `span`.
  public void hushes(Span span, double share) {
    hushes.add(new Hush(span, share));
  }

  /// Lines of the web log of `span` are lost; those of `address` only, when it is not empty.
  public void forgets(Span span, String address) {
    cuts.add(new Cut(span, address));
  }

  /// `move` as it looks at `at`.
  public Move at(long at, Move move) {
    Move now = move;
    for (int i = 0; i < growths.size(); i++) {
      Growth growth = growths.get(i);
      if (growth.span.holds(at)
          && move.status() == 200
          && move.target().startsWith(growth.prefix)) {
        now = now.grown(growth.bytes);
      }
    }
    return now;
  }

  /// Where a skimmer's request goes at `at`; empty when there is none.
  public String beaconAt(long at) {
    for (Beacon beacon : beacons) {
      if (beacon.span.holds(at)) {
        return beacon.target;
      }
    }
    return "";
  }

  /// Share of the customers who reach the store.
  public double reached(long at) {
    double share = 1;
    for (int i = 0; i < hushes.size(); i++) {
      Hush hush = hushes.get(i);
      share = hush.span.holds(at) ? share * hush.share : share;
    }
    return share;
  }

  public boolean lost(long at, String address) {
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      if (cut.span.holds(at) && (cut.address.isEmpty() || cut.address.equals(address))) {
        return true;
      }
    }
    return false;
  }
}
