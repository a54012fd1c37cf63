package org.evenkeel.law.worked;

import org.evenkeel.law.rule.Rule;

/// A word of the law's vocabulary as one text uses it.
///
/// @param name the vocabulary and the word
/// @param ignored the text as an engine would read it that does not know the word
record Term(String name, Rule ignored) {}
