package org.evenkeel.desk.approval;

import java.util.Map;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.springframework.stereotype.Component;

/// Giving somebody another role: power that could be given to an intruder, or taken from a lead.
@Component
class RoleChange implements Act {
  static final String KIND = "person.role";

  private final People people;

  RoleChange(People people) {
    this.people = people;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String words(Map<String, String> facts) {
    Person person = person(facts);
    if (person.role() == role(facts)) {
      throw new Refused(person.name() + " has this role already.");
    }
    return "Change the role of "
        + person.name()
        + " from "
        + person.role().title()
        + " to "
        + role(facts).title();
  }

  @Override
  public String confirmation(Map<String, String> facts) {
    return person(facts).email();
  }

  @Override
  public void perform(Map<String, String> facts, String actor, String reason) {
    people.changeRole(person(facts).id(), role(facts), actor, reason);
  }

  private Person person(Map<String, String> facts) {
    return people
        .byId(facts.getOrDefault("person", ""))
        .orElseThrow(() -> new Refused("There is no such person."));
  }

  private static Role role(Map<String, String> facts) {
    try {
      return Role.valueOf(facts.getOrDefault("role", ""));
    } catch (IllegalArgumentException e) {
      throw new Refused("Say which role they are to have.");
    }
  }
}
