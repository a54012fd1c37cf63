package org.evenkeel.forensics.rule;

/// A rule that was left out.
///
/// @param file where it stands
/// @param why a sentence: what is wrong and what to do
public record RuleProblem(String file, String why) {}
