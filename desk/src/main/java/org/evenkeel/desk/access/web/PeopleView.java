package org.evenkeel.desk.access.web;

import java.util.List;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the page of people shows.
///
/// @param self who looks at it
/// @param mayInvite whether they lead
/// @param link an invitation just made, shown once
public record PeopleView(
    List<Person> people,
    List<Role> roles,
    String self,
    boolean mayInvite,
    @Nullable String link,
    @Nullable String wrong)
    implements Correctable {
  public PeopleView {
    people = List.copyOf(people);
    roles = List.copyOf(roles);
  }
}
