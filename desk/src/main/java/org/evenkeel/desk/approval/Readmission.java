package org.evenkeel.desk.approval;

import java.util.Map;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.springframework.stereotype.Component;

/// Opening a disabled account again: perhaps somebody had a reason to close it.
@Component
class Readmission implements Act {
  static final String KIND = "person.readmit";

  private final People people;

  Readmission(People people) {
    this.people = people;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String words(Map<String, String> facts) {
    Person person = person(facts);
    if (person.disabled() == null) {
      throw new Refused("The account of " + person.name() + " is open.");
    }
    return "Open the account of " + person.name() + " again";
  }

  @Override
  public String confirmation(Map<String, String> facts) {
    return person(facts).email();
  }

  @Override
  public void perform(Map<String, String> facts, String actor, String reason) {
    people.readmit(person(facts).id(), actor, reason);
  }

  private Person person(Map<String, String> facts) {
    return people
        .byId(facts.getOrDefault("person", ""))
        .orElseThrow(() -> new Refused("There is no such person."));
  }
}
