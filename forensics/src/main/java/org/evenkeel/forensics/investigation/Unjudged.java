package org.evenkeel.forensics.investigation;

import java.util.List;

/// Evidence of which nothing can be said because judging it failed: neither harmless nor an attack.
///
/// @param step what failed
/// @param count how many parts of the evidence it cost
/// @param why where the program failed, for those who mend it
/// @param places some of the lines, as far as single lines are to blame
public record Unjudged(Step step, long count, String why, List<Citation> places) {
  public Unjudged {
    places = List.copyOf(places);
  }

  /// What can fail, with what it costs when it does.
  public enum Step {
    /// Reading answers out of the questions of a blind SQL injection.
    REPLAY("replay", "question to the database", "questions to the database"),
    /// Learning what the store does for everyone.
    BASELINE(
        "baseline",
        "visitor, in learning what is usual here,",
        "visitors, in learning what is usual here,"),
    /// Telling success from attempt.
    ORACLE("oracle", "request", "requests"),
    /// Setting the clocks of several logs.
    CLOCKS("clocks", "comparison of clocks", "comparisons of clocks"),
    /// Finding out who acts together.
    ACTORS("actors", "comparison of addresses", "comparisons of addresses"),
    /// Explaining how an actor got in, and telling what was done.
    STORY("story", "telling of what an actor did", "tellings of what actors did"),
    /// Saying whose data a deed exposed.
    EXPOSURE("exposure", "deed's harm", "deeds' harm");

    private final String word;
    private final String one;
    private final String several;

    Step(String word, String one, String several) {
      this.word = word;
      this.one = one;
      this.several = several;
    }

    public String word() {
      return word;
    }

    /// `3 requests`.
    String counted(long count) {
      return count + " " + (count == 1 ? one : several);
    }
  }

  /// For people: how much, where, and what to do about it.
  public String sentence() {
    StringBuilder said = new StringBuilder(step.counted(count));
    said.append(" could not be judged, because judging failed");
    for (int at = 0; at < places.size(); at++) {
      said.append(at == 0 ? ": " : ", ").append(places.get(at).source());
      said.append(" line ").append(places.get(at).line());
    }
    if (places.size() < count && !places.isEmpty()) {
      said.append(" and others");
    }
    return said.append(
            ". Everything else was judged. Look at them by hand, and report it as a defect: ")
        .append(why)
        .append('.')
        .toString();
  }
}
