package org.evenkeel.desk.incident.web;

import java.util.List;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Task;
import org.jspecify.annotations.Nullable;

/// What the page of tasks shows.
///
/// @param people who may be asked to do one
public record TasksView(
    Incident incident,
    List<Task> tasks,
    List<Person> people,
    boolean mayAdd,
    @Nullable String wrong)
    implements Correctable {
  public TasksView {
    tasks = List.copyOf(tasks);
    people = List.copyOf(people);
  }

  /// Who does it; empty when nobody was named.
  public String owner(Task task) {
    return people.stream()
        .filter(person -> person.id().equals(task.owner()))
        .map(Person::name)
        .findFirst()
        .orElse(task.owner() == null ? "" : "Somebody");
  }
}
