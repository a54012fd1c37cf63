package org.evenkeel.forensics.expression;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evenkeel.forensics.expression.Node.Place;
import org.evenkeel.forensics.expression.State.Before;
import org.jspecify.annotations.Nullable;

/// Which state follows which by which letter, as far as any text needed it until now: a
/// deterministic automaton that is made while it runs (Cox, "Regular expression matching in the
/// wild", 2010). A letter costs one look-up. What needs more states than there may be, or is no
/// ASCII, it leaves open. Shared by all threads.
final class Table {
  private static final int MOST_STATES = 500;

  private final Program program;
  private final Alphabet alphabet;
  private final boolean asksForWords;
  private final State start;
  private final Map<State, State> states = new ConcurrentHashMap<>();

  Table(Program program) {
    this.program = program;
    Set<Letters> sets = new HashSet<>();
    Set<Place> places = new HashSet<>();
    for (int step = 0; step < program.size(); step++) {
      switch (program.step(step)) {
        case Program.Step.Read(Letters letters, int next) -> sets.add(letters);
        case Program.Step.Check(Place place, int next) -> places.add(place);
        case Program.Step.Fork fork -> {}
        case Program.Step.Found found -> {}
      }
    }
    asksForWords = places.contains(Place.EDGE) || places.contains(Place.INSIDE);
    if (asksForWords) {
      sets.add(Letters.WORD);
    }
    alphabet = new Alphabet(sets);
    start = new State(new BitSet(), Before.BEGIN, alphabet.size());
  }

  /// Whether `text` holds the expression; `LATER` is no answer here.
  Answer search(String text) {
    State state = start;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= Letters.COUNT) {
        return Answer.UNKNOWN;
      }
      state = next(state, alphabet.kindOf(letter));
      if (state.answer() != Answer.LATER) {
        return state.answer();
      }
    }
    return next(state, alphabet.end()).answer();
  }

  private State next(State state, int kind) {
    State known = state.after(kind);
    if (known != null) {
      return known;
    }
    State next = worked(state, alphabet.letterOf(kind));
    if (next == null) {
      return State.STUCK;
    }
    state.put(kind, next);
    return next;
  }

  /// Null when there is no room for another state.
  private @Nullable State worked(State state, int letter) {
    Reach reach = state.reach(program, letter);
    if (reach.isFound()) {
      return State.FOUND;
    }
    if (letter < 0) {
      return State.LOST;
    }
    State next = new State(reach.behind(letter), before(letter), alphabet.size());
    State same = states.get(next);
    if (same == null && states.size() < MOST_STATES) {
      State other = states.putIfAbsent(next, next);
      same = other == null ? next : other;
    }
    return same;
  }

  /// What the letter leaves to know of what was read.
  private Before before(int letter) {
    return asksForWords && Letters.WORD.has(letter) ? Before.WORD : Before.LETTER;
  }
}
