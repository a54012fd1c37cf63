package org.evenkeel.desk.incident;

import java.time.Instant;
import org.evenkeel.desk.access.Refused;

/// Something that is said of a case: how sure it is, on what ground, and by whom.
///
/// @param key what it is about, such as `data.EMAIL`, `people.NL` or `encrypted`
/// @param value what is said, where the state alone does not say it: a number, a word, a list
/// @param ground who or which evidence says so; may be empty
/// @param by a person's identifier, or `desk`
public record Fact(String key, String value, State state, String ground, String by, Instant said) {

  /// How sure it is.
  public enum State {
    /// Asked, and nobody knows; also what takes back an earlier answer.
    OPEN("not known"),
    SUSPECTED("suspected"),
    CONFIRMED("confirmed"),
    RULED_OUT("ruled out");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What somebody says, before it is kept.
  public record Said(String key, String value, State state, String ground) {
    private static final int LONGEST = 4000;

    public Said {
      if (!key.matches("[A-Za-z][A-Za-z0-9_.+-]{0,79}")) {
        throw new IllegalArgumentException("key: " + key);
      }
      if (value.length() > LONGEST || ground.length() > LONGEST) {
        throw new Refused("That is too long: shorten it, and keep the rest for the notes.");
      }
    }

    /// A value that is certain.
    public static Said certain(String key, String value, String ground) {
      return new Said(key, value, State.CONFIRMED, ground);
    }
  }

  /// Whether it is at least suspected.
  public boolean holds() {
    return state == State.SUSPECTED || state == State.CONFIRMED;
  }
}
