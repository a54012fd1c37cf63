package org.evenkeel.forensics.investigation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenkeel.forensics.investigation.Unjudged.Step;

/// The one edge at which judging may fail without taking the answer with it. Evidence is written by
/// strangers; whatever they send, and whatever is wrong with a judge, costs what they sent and no
/// more, and is told.
public final class Shelter {
  private static final Logger LOG = System.getLogger(Shelter.class.getName());
  private static final int PLACES = 12;

  private final Map<Step, Loss> losses = new EnumMap<>(Step.class);

  /// What one step has lost so far.
  private static final class Loss {
    private final Set<Citation> places = new LinkedHashSet<>();
    private final String why;
    private long count;

    private Loss(String why) {
      this.why = why;
    }
  }

  /// Does `work`, which is about `places`; `instead` is the answer when it fails.
  public <T> T ask(Step step, Supplier<List<Citation>> places, T instead, Supplier<T> work) {
    return attempt(
        work,
        failure -> {
          lost(step, failure, places, 1);
          return instead;
        });
  }

  /// Does `work` with all `parts`; when it fails, with those that do not make it fail alone. Where
  /// that fails as well, all of them together are lost, and `instead` is the answer.
  ///
  /// @param places where a part stands
  public <P, T> T sift(
      Step step,
      List<P> parts,
      Function<P, List<Citation>> places,
      T instead,
      Function<List<P>, T> work) {
    Throwable failure;
    try {
      return work.apply(parts);
    } catch (RuntimeException | StackOverflowError e) {
      failure = e;
    }
    if (parts.isEmpty()) {
      lost(step, failure, List::of, 1);
    }
    List<P> fit = new ArrayList<>();
    for (P part : parts) {
      Optional<Throwable> alone = failure(part, work);
      if (alone.isEmpty()) {
        fit.add(part);
      } else {
        lost(step, alone.get(), () -> places.apply(part), 1);
      }
    }
    boolean fewer = !fit.isEmpty() && fit.size() < parts.size();
    Optional<T> rest = fewer ? tried(fit, work) : Optional.empty();
    if (rest.isEmpty() && !fit.isEmpty()) {
      lost(step, failure, () -> places.apply(fit.getFirst()), fit.size());
    }
    return rest.orElse(instead);
  }

  private static <P, T> Optional<Throwable> failure(P part, Function<List<P>, T> work) {
    return attempt(
        () -> {
          var _ = work.apply(List.of(part));
          return Optional.empty();
        },
        Optional::of);
  }

  private static <P, T> Optional<T> tried(List<P> parts, Function<List<P>, T> work) {
    return attempt(() -> Optional.of(work.apply(parts)), failure -> Optional.empty());
  }

  /// Does `work`; what comes of a failure is told by `failed`.
  public static <T> T attempt(Supplier<T> work, Function<Throwable, T> failed) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      return failed.apply(e);
    }
  }

  /// Logs say which program failed where, never what strangers wrote: messages of exceptions quote
  /// them.
  private synchronized void lost(
      Step step, Throwable failure, Supplier<List<Citation>> places, long count) {
    String why = why(failure);
    Loss loss = losses.computeIfAbsent(step, any -> new Loss(why));
    if (loss.count == 0) {
      LOG.log(Level.WARNING, "{0} failed and was left out: {1}", step.word(), why);
    }
    loss.count += count;
    attempt(places, any -> List.<Citation>of()).stream()
        .limit(1)
        .forEach(place -> add(loss, place));
  }

  private static void add(Loss loss, Citation place) {
    if (loss.places.size() < PLACES) {
      loss.places.add(place);
    }
  }

  /// `NumberFormatException in ProbeParser.number`.
  public static String why(Throwable failure) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("org.evenkeel.")) {
        String type = frame.getClassName();
        return failure.getClass().getSimpleName()
            + " in "
            + type.substring(type.lastIndexOf('.') + 1)
            + '.'
            + frame.getMethodName();
      }
    }
    return failure.getClass().getSimpleName();
  }

  /// Everything that was lost, by step.
  public synchronized List<Unjudged> lost() {
    List<Unjudged> lost = new ArrayList<>();
    losses.forEach(
        (step, loss) ->
            lost.add(new Unjudged(step, loss.count, loss.why, List.copyOf(loss.places))));
    return lost;
  }
}
