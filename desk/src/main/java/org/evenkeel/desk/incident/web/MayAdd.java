package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;

/// Who may add to a case: everybody but those who only read.
final class MayAdd {
  private MayAdd() {}

  static boolean to(Person person) {
    return person.role() != Role.AUDITOR && person.role() != Role.GUEST;
  }
}
