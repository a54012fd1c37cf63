package org.evenkeel.desk.incident.web;

import java.util.List;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.incident.Incident;
import org.jspecify.annotations.Nullable;

/// What the page of guests shows.
///
/// @param link an invitation just made, shown once
public record GuestsView(
    Incident incident,
    List<Person> guests,
    boolean mayInvite,
    @Nullable String link,
    @Nullable String wrong)
    implements Correctable {
  public GuestsView {
    guests = List.copyOf(guests);
  }
}
