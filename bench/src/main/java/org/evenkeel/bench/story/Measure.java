package org.evenkeel.bench.story;

/// What answers are held against. Each is told by itself, never blended.
enum Measure {
  VERDICT("verdict right", "≥ 98 %", true),
  CLEAN("breach claimed on clean logs", "≤ 0.5 %", false),
  ENTRY("way in exact, where visible", "≥ 90 %", true),
  ENTRY_UNSEEN("way in not claimed, where not visible", "≥ 95 %", true),
  FIRST_ACCESS("first access within 60 s", "≥ 90 %", true),
  HOLE("true hole among the first three, where visible", "≥ 90 %", true),
  HOLE_CLASS("kind of hole among the first three, where visible", "", true),
  HOLE_WRONG("confident and wrong hole", "≤ 2 %", false),
  PEOPLE("truth inside the exposure interval", "≥ 95 %", true),
  PEOPLE_USEFUL("interval at most 3 × truth", "≥ 80 %", true);

  private final String words;
  private final String wanted;
  private final boolean highIsGood;

  Measure(String words, String wanted, boolean highIsGood) {
    this.words = words;
    this.wanted = wanted;
    this.highIsGood = highIsGood;
  }

  String words() {
    return words;
  }

  String wanted() {
    return wanted;
  }

  boolean highIsGood() {
    return highIsGood;
  }
}
