package org.evenkeel.desk.access.web;

import java.util.List;
import org.evenkeel.desk.access.OwnFactors;
import org.evenkeel.desk.access.OwnSessions;
import org.evenkeel.desk.access.Person;

/// What the page of one's own account shows.
public record AccountView(Person person, OwnFactors.Held held, List<OwnSessions.Shown> sessions) {
  public AccountView {
    sessions = List.copyOf(sessions);
  }
}
