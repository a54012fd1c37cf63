package org.evenkeel.law.code;

/// A word of a vocabulary, as files write it.
public interface Coded {
  String code();
}
