package org.evenkeel.law.yaml;

/// Something wrong with a file, and what to write instead.
///
/// @param source the file's name
/// @param line counted from one
/// @param sentence what is wrong and how to put it right
public record Problem(String source, int line, String sentence) {
  @Override
  public String toString() {
    return source + ", line " + line + ": " + sentence;
  }
}
