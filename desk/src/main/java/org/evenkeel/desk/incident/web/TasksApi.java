package org.evenkeel.desk.incident.web;

import java.time.Instant;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Task;
import org.evenkeel.desk.incident.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The tasks of an incident, for programs.
@RestController
class TasksApi {
  private final Incidents incidents;
  private final Tasks tasks;

  TasksApi(Incidents incidents, Tasks tasks) {
    this.incidents = incidents;
    this.tasks = tasks;
  }

  @Operation(does = "Lists the tasks of an incident.", answers = Task.class, list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/tasks")
  ResponseEntity<String> listTasks(ApiCall call, @PathVariable String id) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.list(tasks.of(incident.id()), Task::id);
  }

  /// What is to be done.
  ///
  /// @param owner a person's identifier
  record NewTask(String text, @Nullable String owner, @Nullable Instant due) {
    NewTask {
      text = Needed.of(text, "text");
    }
  }

  @Operation(does = "Adds a task to an incident.", answers = Task.class, status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/tasks")
  ResponseEntity<String> addTask(ApiCall call, @PathVariable String id, @RequestBody NewTask body) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.make(
        body,
        () -> {
          String actor = call.person().id();
          String task = tasks.add(incident.id(), body.text(), body.owner(), body.due(), actor);
          return new Made("/api/v1/incidents/" + id + "/tasks/" + task, task(incident, task));
        });
  }

  private Task task(Incident incident, String task) {
    return tasks.byId(incident.id(), task).orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, ""));
  }

  @Operation(does = "Shows a task.", answers = Task.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/tasks/{task}")
  ResponseEntity<String> showTask(
      ApiCall call, @PathVariable String id, @PathVariable String task) {
    return call.show(task(incidents.seenBy(call.person(), id), task));
  }

  /// Whether a task is done.
  record Mark(boolean done) {}

  @Operation(
      does = "Marks a task as done, or as open again.",
      answers = Task.class,
      versioned = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @Scoped(Scope.WORK)
  @PatchMapping("/api/v1/incidents/{id}/tasks/{task}")
  ResponseEntity<String> markTask(
      ApiCall call, @PathVariable String id, @PathVariable String task, @RequestBody Mark body) {
    Incident incident = incidents.seenBy(call.person(), id);
    String known = task(incident, task).id();
    return call.change(
        () -> tasks.byId(incident.id(), known),
        () -> tasks.mark(incident.id(), known, body.done(), call.person().id()));
  }
}
