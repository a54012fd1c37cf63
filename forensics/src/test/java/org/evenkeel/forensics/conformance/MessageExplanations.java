package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.event.Field;

/// Differences in logs of messages.
final class MessageExplanations {
  private static final String SYSLOG = "system syslog";

  private MessageExplanations() {}

  static List<Explanation> all() {
    return List.of(
        new Explanation(
            "`launchd[1] (name[2])`: the process is the first name, its number the first number."
                + " Elastic takes all of it for the name.",
            difference ->
                difference.log().equals(SYSLOG)
                    && difference.line().contains("launchd[1] (")
                    && (difference.is(Field.PROCESS) || difference.is(Field.PID))),
        new Explanation(
            "The lines that follow the first are not part of our message: a row is one line.",
            difference ->
                (difference.is(Field.MESSAGE) || difference.is(Field.STATEMENT))
                    && difference.expected().orElse("").contains("\n")
                    && difference.ours().isPresent()
                    && difference.expected().orElse("").startsWith(difference.ours().get())),
        new Explanation(
            "Elastic read this one sample in UTC, the others of its kind two hours west of it.",
            difference ->
                difference.log().equals(SYSLOG)
                    && difference.file().equals("test-preserve-event-original.log")
                    && difference.field().equals("time")));
  }
}
