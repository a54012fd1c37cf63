package org.evenkeel.forensics.rule;

import java.util.List;

/// How the words of a condition are put together: into what a line has to show, or into which rules
/// have to match.
///
/// @param <T> what a name stands for
interface Joining<T> {
  T all(List<T> parts);

  T any(List<T> parts);

  T not(T part);

  /// How much work it is to try `part`.
  int tests(T part);

  /// The rest of "names 'x', which …": why a name may not be known.
  String unknown();

  /// What a line has to show.
  Joining<Condition> OF_SEARCHES =
      new Joining<>() {
        @Override
        public Condition all(List<Condition> parts) {
          return new Condition.All(parts);
        }

        @Override
        public Condition any(List<Condition> parts) {
          return new Condition.Any(parts);
        }

        @Override
        public Condition not(Condition part) {
          return new Condition.Not(part);
        }

        @Override
        public int tests(Condition part) {
          return Mentions.tests(part);
        }

        @Override
        public String unknown() {
          return "which the detection does not define";
        }
      };

  /// Which rules have to match.
  Joining<Combination> OF_RULES =
      new Joining<>() {
        @Override
        public Combination all(List<Combination> parts) {
          return new Combination.All(parts);
        }

        @Override
        public Combination any(List<Combination> parts) {
          return new Combination.Any(parts);
        }

        @Override
        public Combination not(Combination part) {
          return new Combination.Not(part);
        }

        @Override
        public int tests(Combination part) {
          return 1;
        }

        @Override
        public String unknown() {
          return "which is not among its rules";
        }
      };
}
