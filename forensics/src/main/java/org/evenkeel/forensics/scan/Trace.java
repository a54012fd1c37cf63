package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.forensics.correlation.Spot;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.source.Block;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Refusal;

/// The second pass: all lines of a few addresses, and how everyone was answered on a few paths.
public final class Trace {
  private final ScanResult scan;
  private final int threads;
  private final Runnable tick;
  private boolean till;

  /// @param tick called for every block of lines, by several threads
  public Trace(ScanResult scan, int threads, Runnable tick) {
    this.scan = scan;
    this.threads = threads;
    this.tick = tick;
  }

  /// Has it take down where orders are placed, too. Reads every block for it.
  public Trace withTill() {
    till = true;
    return this;
  }

  /// What the second pass found.
  ///
  /// @param groups lines of each address, alike ones together
  /// @param questions what each address asked the database, by path, in no order
  /// @param paths what was watched
  /// @param quotes the lines at the spots that were asked for
  /// @param till where orders were placed, empty unless asked for
  public record Result(
      Map<String, List<TracedGroup>> groups,
      Map<String, Map<String, List<Question>>> questions,
      Map<String, PathFacts> paths,
      Map<Spot, Citation> quotes,
      List<Refusal> refusals,
      Map<Till.Key, long[]> till) {
    public Result {
      groups = new TreeMap<>(groups);
      questions = new TreeMap<>(questions);
      paths = Map.copyOf(paths);
      quotes = Map.copyOf(quotes);
      refusals = List.copyOf(refusals);
      till = Map.copyOf(till);
    }

    /// The same with what was found of `others`, addresses that were not followed before.
    public Result and(Result others) {
      Map<String, List<TracedGroup>> allGroups = new TreeMap<>(groups);
      allGroups.putAll(others.groups);
      Map<String, Map<String, List<Question>>> allQuestions = new TreeMap<>(questions);
      allQuestions.putAll(others.questions);
      List<Refusal> allRefusals =
          Stream.concat(refusals.stream(), others.refusals.stream()).distinct().toList();
      return new Result(allGroups, allQuestions, paths, quotes, allRefusals, till);
    }
  }

  /// Reads the readable sources of `evidence` again for `addresses` and `paths`, and for the lines
  /// at `spots`.
  public Result run(Evidence evidence, Set<String> addresses, Set<String> paths, Set<Spot> spots)
      throws InterruptedException {
    Wanted wanted = new Wanted(scan.filters(), addresses, paths);
    Quotes quotes = new Quotes(spots);
    Rereading.Done<TracePass> done =
        new Rereading(scan, threads, tick)
            .run(
                evidence,
                new Sought(wanted, quotes, till),
                () -> new TracePass(scan.filters(), wanted, till ? new Till() : null));
    return merged(done.passes(), quotes, done.refusals());
  }

  private static Result merged(List<TracePass> passes, Quotes quotes, List<Refusal> refusals) {
    Map<TracePass.Key, TracedGroup> groups = new HashMap<>();
    Map<String, PathFacts> paths = new HashMap<>();
    Map<String, Map<String, List<Question>>> questions = new HashMap<>();
    Till till = new Till();
    for (TracePass pass : passes) {
      Till theirs = pass.till();
      if (theirs != null) {
        till.merge(theirs);
      }
      pass.questions()
          .forEach(
              (asker, asked) ->
                  questions
                      .computeIfAbsent(asker.address(), any -> new TreeMap<>())
                      .computeIfAbsent(asker.path(), any -> new ArrayList<>())
                      .addAll(asked));
      pass.groups()
          .forEach(
              (key, group) -> groups.computeIfAbsent(key, k -> new TracedGroup()).merge(group));
      pass.paths()
          .forEach((path, facts) -> paths.computeIfAbsent(path, p -> new PathFacts()).merge(facts));
    }
    Map<String, List<TracedGroup>> byAddress =
        groups.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().address(),
                    Collectors.mapping(
                        Map.Entry::getValue,
                        Collectors.collectingAndThen(Collectors.toList(), Trace::inOrder))));
    return new Result(byAddress, questions, paths, quotes.found(), refusals, till.times());
  }

  private static List<TracedGroup> inOrder(Collection<TracedGroup> groups) {
    return groups.stream()
        .sorted(
            Comparator.comparingLong(TracedGroup::first)
                .thenComparing(group -> group.lines().getFirst().mark()))
        .toList();
  }

  /// What is looked for: whoever is followed, single lines, and perhaps where orders are placed.
  private record Sought(Wanted wanted, Quotes quotes, boolean till) implements Rereading.Interest {
    @Override
    public boolean in(SourceScan source) {
      return source.ordered() || quotes.in(source) || source.index().any(this::mayBeIn);
    }

    @Override
    public boolean in(SourceScan source, Block block) {
      quotes.take(source, block);
      Sections known = source.index().of(block.index());
      return known == null || mayBeIn(known);
    }

    private boolean mayBeIn(Sections known) {
      return wanted.mayBeIn(known) || (till && known.hasOrders());
    }
  }
}
