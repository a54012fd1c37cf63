package org.evenkeel.desk.api;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// What calls are answered with.
@Component
record ApiParts(
    Answers answers,
    Versions versions,
    Cursors cursors,
    JsonMapper json,
    TransactionTemplate transaction) {

  /// Does all of it, or nothing.
  <T> T together(Supplier<T> act) {
    T done = transaction.execute(_ -> act.get());
    if (done == null) {
      throw new IllegalStateException("an act without a result");
    }
    return done;
  }
}
