package org.evenkeel.forensics.investigation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answers to the owner's questions.
///
/// @param sentence the verdict in one plain sentence
/// @param entryPoint how they got in; null when unknown or when nothing shows that they did
/// @param vulnerabilities through which hole, most likely first; empty when undetermined
/// @param duration for how long; null likewise
/// @param firstSteps what to do first, in order, for the owner
/// @param unknown what is not known, why, and what would tell
/// @param story what happened, sentence by sentence, each with its evidence
public record Answer(
    String sentence,
    @Nullable EntryPoint entryPoint,
    List<Candidate> vulnerabilities,
    @Nullable Duration duration,
    List<String> firstSteps,
    List<String> unknown,
    List<Statement> story) {
  public Answer {
    vulnerabilities = List.copyOf(vulnerabilities);
    firstSteps = List.copyOf(firstSteps);
    unknown = List.copyOf(unknown);
    story = List.copyOf(story);
  }
}
