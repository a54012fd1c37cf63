package org.evenkeel.desk.assess;

import java.util.List;

/// A question of the triage.
public sealed interface Question {
  /// The last part of its address.
  String code();

  String title();

  /// Why it is asked.
  String why();

  /// The facts that answer it.
  List<String> keys();

  /// Several things, each suspected, confirmed, ruled out, or not known.
  record Each(String code, String title, String why, List<Row> rows) implements Question {
    public Each {
      rows = List.copyOf(rows);
    }

    @Override
    public List<String> keys() {
      return rows.stream().map(Row::key).toList();
    }
  }

  /// One thing that may be so.
  ///
  /// @param evidenceKey the fact in which evidence speaks of it; may be empty
  record Row(String key, String title, String hint, String evidenceKey) {}

  /// One of several answers.
  record OneOf(String code, String title, String why, String key, List<Option> options)
      implements Question {
    public OneOf {
      options = List.copyOf(options);
    }

    @Override
    public List<String> keys() {
      return List.of(key);
    }
  }

  /// Any of several answers; none is an answer, too.
  record AnyOf(String code, String title, String why, String key, List<Option> options)
      implements Question {
    public AnyOf {
      options = List.copyOf(options);
    }

    @Override
    public List<String> keys() {
      return List.of(key);
    }
  }

  /// An answer.
  record Option(String value, String title, String hint) {}

  /// Countries, or parts of them.
  record Places(String code, String title, String why, String key) implements Question {
    @Override
    public List<String> keys() {
      return List.of(key);
    }
  }

  /// How many people live where.
  record People(String code, String title, String why) implements Question {
    @Override
    public List<String> keys() {
      return List.of();
    }
  }
}
