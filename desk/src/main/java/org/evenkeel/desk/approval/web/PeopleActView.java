package org.evenkeel.desk.approval.web;

import java.util.List;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the page of a dangerous act on an account shows.
///
/// @param roles to choose from; empty when the account is to be opened again
/// @param alone whether there is nobody else to approve it
public record PeopleActView(Person person, List<Role> roles, boolean alone, @Nullable String wrong)
    implements Correctable {
  public PeopleActView {
    roles = List.copyOf(roles);
  }

  public String title() {
    return roles.isEmpty()
        ? "Open the account of " + person.name() + " again"
        : "Change the role of " + person.name();
  }

  /// Where the form goes.
  public String address() {
    return "/people/" + person.id() + (roles.isEmpty() ? "/readmit" : "/role");
  }
}
