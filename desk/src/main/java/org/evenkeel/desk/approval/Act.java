package org.evenkeel.desk.approval;

import java.util.Map;

/// A kind of dangerous act. A module has one for each that only two people together may do.
public interface Act {
  /// Its name in the journal: `person.role`.
  String kind();

  /// What would be done, as a request: `Make Ben a lead`.
  ///
  /// @throws org.evenkeel.desk.access.Refused when it cannot be done at all
  String words(Map<String, String> facts);

  /// What somebody who is alone has to type, to show that they know what they do.
  String confirmation(Map<String, String> facts);

  /// Does it, within the transaction of its approval, and writes it down.
  ///
  /// @param actor who asked for it
  void perform(Map<String, String> facts, String actor, String reason);
}
