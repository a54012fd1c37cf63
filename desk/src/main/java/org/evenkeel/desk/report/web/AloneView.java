package org.evenkeel.desk.report.web;

import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.incident.Incident;
import org.jspecify.annotations.Nullable;

/// What the page shows on which an author who is alone asks to stand behind their own words.
///
/// @param duty its id, which is typed to confirm
public record AloneView(Incident incident, String duty, int version, @Nullable String wrong)
    implements Correctable {
  /// The duty's address.
  public String here() {
    return "/incidents/" + incident.id() + "/report/duties/" + duty;
  }
}
