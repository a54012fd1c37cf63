package org.evenkeel.forensics.expression;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.expression.Node.Place;

/// An expression as steps, each of which says what comes next (Thompson, "Regular expression search
/// algorithm", 1968).
final class Program {
  private static final int LARGEST = 4000;

  private final List<Step> steps = new ArrayList<>();
  private final int start;

  /// One step.
  sealed interface Step {
    /// The text holds the expression.
    record Found() implements Step {}

    /// A letter of the set is read.
    record Read(Letters letters, int next) implements Step {}

    /// Either is possible.
    record Fork(int one, int other) implements Step {}

    /// Goes on where the place is as it has to be.
    record Check(Place place, int next) implements Step {}
  }

  /// @throws Unclear when it takes too many steps
  Program(Node node) {
    start = add(node, add(new Step.Found()));
  }

  int start() {
    return start;
  }

  int size() {
    return steps.size();
  }

  Step step(int number) {
    return steps.get(number);
  }

  private int add(Step step) {
    if (steps.size() >= LARGEST) {
      throw new Unclear();
    }
    steps.add(step);
    return steps.size() - 1;
  }

  /// Adds the steps of `node`, which go on at `next`, and returns the first of them.
  private int add(Node node, int next) {
    return switch (node) {
      case Node.One(Letters letters) -> add(new Step.Read(letters, next));
      case Node.At(Place place) -> add(new Step.Check(place, next));
      case Node.Run(List<Node> parts) -> addAll(parts, next);
      case Node.Either(List<Node> ways) -> addAny(ways, next);
      case Node.Repeated(Node part, int least, int most) -> {
        int behind = most < 0 ? addLoop(part, next) : addOptional(part, most - least, next);
        for (int time = 0; time < least; time++) {
          behind = add(part, behind);
        }
        yield behind;
      }
    };
  }

  private int addAll(List<Node> parts, int next) {
    int behind = next;
    for (int part = parts.size() - 1; part >= 0; part--) {
      behind = add(parts.get(part), behind);
    }
    return behind;
  }

  private int addAny(List<Node> ways, int next) {
    int any = add(ways.getLast(), next);
    for (int way = ways.size() - 2; way >= 0; way--) {
      any = add(new Step.Fork(add(ways.get(way), next), any));
    }
    return any;
  }

  private int addLoop(Node part, int next) {
    int loop = add(new Step.Fork(next, next));
    steps.set(loop, new Step.Fork(add(part, loop), next));
    return loop;
  }

  private int addOptional(Node part, int times, int next) {
    int behind = next;
    for (int time = 0; time < times; time++) {
      behind = add(new Step.Fork(add(part, behind), next));
    }
    return behind;
  }
}
