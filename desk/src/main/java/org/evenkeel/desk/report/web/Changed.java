package org.evenkeel.desk.report.web;

import java.util.Optional;
import org.evenkeel.desk.report.Recipients;
import org.evenkeel.law.duty.Assessment;

/// A sentence on what new facts did to a duty, with the duty named instead of numbered.
///
/// @param duty its id; empty where the sentence is about none
/// @param whom who is told by it
/// @param place whose law it is
/// @param what the rest of the sentence
public record Changed(String duty, String whom, String place, String what) {
  /// A sentence of the law library begins with the id of its duty.
  static Changed of(String sentence, Assessment assessment) {
    int end = sentence.indexOf(' ');
    String id = end < 0 ? sentence : sentence.substring(0, end);
    return Optional.of(id)
        .flatMap(
            key -> assessment.duties().stream().filter(each -> each.id().equals(key)).findAny())
        .map(
            duty ->
                new Changed(
                    id,
                    Recipients.brief(duty),
                    duty.rule().named().placeName(),
                    sentence.substring(end + 1)))
        .orElse(new Changed("", "", "", sentence));
  }
}
