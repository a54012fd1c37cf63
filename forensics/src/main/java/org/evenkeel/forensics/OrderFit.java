package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How two clocks stand to each other that tell of the same acts, and which acts only one of them
/// tells of. The offset is the one at which most acts find a partner; what is left between partners
/// is the uncertainty.
///
/// @param offset microseconds by which `acts` are ahead of `lines`
/// @param spread microseconds within which nineteen of twenty partners lie, either way
/// @param alone indexes of acts without a partner
/// @param acts how many there were
/// @param sure whether no other offset fits nearly as well
record OrderFit(long offset, long spread, List<Integer> alone, int acts, boolean sure) {
  private static final long SECOND = 1_000_000L;
  private static final long QUARTER = 900 * SECOND;

  /// No zone is further from another, in microseconds.
  static final long FURTHEST = 14 * 4 * QUARTER;

  private static final long COARSE = 60 * SECOND;
  private static final long FINE = 20 * SECOND;
  private static final int SAMPLE = 400;
  private static final double GOOD = 0.6;
  private static final double CLEARLY = 0.2;
  private static final long LEAST = 5 * SECOND;
  private static final long MOST = 120 * SECOND;

  OrderFit {
    alone = List.copyOf(alone);
  }

  int partnered() {
    return acts - alone.size();
  }

  double share() {
    return acts == 0 ? 0 : partnered() / (double) acts;
  }

  /// @param acts times in order
  /// @param lines times in order
  static OrderFit of(long[] acts, long[] lines) {
    long[] sample = sample(acts);
    Scale quarters = scale(sample, lines, QUARTER, COARSE);
    Scale scale = quarters.best >= GOOD ? quarters : scale(sample, lines, FINE, 2 * FINE);
    List<Long> apart = new ArrayList<>();
    for (long act : sample) {
      long rest = act - scale.offset - nearest(lines, act - scale.offset);
      if (Math.abs(rest) <= MOST) {
        apart.add(rest);
      }
    }
    apart.sort(null);
    long middle = apart.isEmpty() ? 0 : apart.get(apart.size() / 2);
    long spread = spread(apart, middle);
    long offset = scale.offset + middle;
    List<Integer> alone = alone(acts, lines, offset, Math.clamp(3 * spread, LEAST, MOST));
    return new OrderFit(offset, spread, alone, acts.length, scale.clear());
  }

  /// How well the best offset fits, and how well any does.
  private record Scale(long offset, double best, double usual) {
    boolean clear() {
      return best - usual >= CLEARLY;
    }
  }

  private static Scale scale(long[] sample, long[] lines, long step, long near) {
    int steps = (int) (FURTHEST / step);
    double[] shares = new double[2 * steps + 1];
    double best = share(sample, lines, 0, near);
    long offset = 0;
    for (int at = 0; at < shares.length; at++) {
      shares[at] = share(sample, lines, (at - steps) * step, near);
      if (shares[at] > best + 0.02) {
        best = shares[at];
        offset = (at - steps) * step;
      }
    }
    Arrays.sort(shares);
    return new Scale(offset, best, shares[shares.length / 2]);
  }

  private static double share(long[] acts, long[] lines, long offset, long near) {
    int found = 0;
    for (long act : acts) {
      found += Math.abs(act - offset - nearest(lines, act - offset)) <= near ? 1 : 0;
    }
    return acts.length == 0 ? 0 : found / (double) acts.length;
  }

  private static long nearest(long[] lines, long time) {
    int at = Arrays.binarySearch(lines, time);
    if (at >= 0) {
      return time;
    }
    int next = -at - 1;
    long after = next < lines.length ? lines[next] : Long.MAX_VALUE / 2;
    long before = next > 0 ? lines[next - 1] : Long.MIN_VALUE / 2;
    return after - time < time - before ? after : before;
  }

  private static long[] sample(long[] acts) {
    int every = Math.max(1, Math.ceilDiv(acts.length, SAMPLE));
    long[] sample = new long[Math.ceilDiv(acts.length, every)];
    for (int at = 0; at < sample.length; at++) {
      sample[at] = acts[at * every];
    }
    return sample;
  }

  private static long spread(List<Long> apart, long middle) {
    long[] rests = apart.stream().mapToLong(rest -> Math.abs(rest - middle)).sorted().toArray();
    return rests.length == 0 ? 0 : rests[(int) (0.95 * (rests.length - 1))];
  }

  /// Each line is the partner of one act at most.
  private static List<Integer> alone(long[] acts, long[] lines, long offset, long near) {
    List<Integer> alone = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < acts.length; at++) {
      long time = acts[at] - offset;
      while (next < lines.length && lines[next] < time - near) {
        next++;
      }
      if (next < lines.length && lines[next] <= time + near) {
        next++;
      } else {
        alone.add(at);
      }
    }
    return alone;
  }
}
