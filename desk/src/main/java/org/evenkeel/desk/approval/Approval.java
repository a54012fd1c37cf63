package org.evenkeel.desk.approval;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dangerous act that somebody asked for.
///
/// @param id beginning with `apr_`
/// @param request what is to be done
/// @param askedBy a person's identifier
/// @param ripe when who asked may do it alone; absent where there is a second lead
/// @param until when it lapses
public record Approval(
    String id,
    Request request,
    String askedBy,
    Instant asked,
    @Nullable Instant ripe,
    Instant until,
    State state) {

  /// What is to be done, and why.
  ///
  /// @param words for people
  public record Request(String kind, Map<String, String> facts, String words, String reason) {
    public Request {
      facts = Map.copyOf(facts);
    }
  }

  /// How far it is.
  public enum State {
    WAITING("waits"),
    DONE("done"),
    REFUSED("refused"),
    WITHDRAWN("withdrawn");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// Whether it can still be done.
  public boolean isOpen(Instant now) {
    return state == State.WAITING && now.isBefore(until);
  }

  /// Whether the time to think it over has passed.
  public boolean isRipe(Instant now) {
    return ripe != null && !now.isBefore(ripe);
  }
}
