package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.LocalTimes;
import org.evenkeel.desk.incident.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The tasks of a case.
@Controller
class TasksPage {
  private final Incidents incidents;
  private final Tasks tasks;
  private final People people;

  TasksPage(Incidents incidents, Tasks tasks, People people) {
    this.people = people;
    this.incidents = incidents;
    this.tasks = tasks;
  }

  record Form(String text, @Nullable String owner, @Nullable String at, @Nullable String zone) {
    @Nullable String ownerIfAny() {
      return owner == null || owner.isEmpty() ? null : owner;
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/tasks")
  String show(SignedIn who, @PathVariable String id, Model model) {
    return page(who, id, null, model);
  }

  private String page(SignedIn who, String id, @Nullable String wrong, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    model.addAttribute(
        "view",
        new TasksView(incident, tasks.of(id), people.whoSee(id), MayAdd.to(who.person()), wrong));
    return "incident/tasks";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @PostMapping("/incidents/{id}/tasks")
  String add(SignedIn who, @PathVariable String id, Form form, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    try {
      String at = form.at() == null ? "" : form.at();
      String zone = form.zone() == null ? "" : form.zone();
      String actor = who.person().id();
      tasks.add(incident.id(), form.text(), form.ownerIfAny(), LocalTimes.read(at, zone), actor);
      return "redirect:/incidents/" + id + "/tasks";
    } catch (Refused refused) {
      return page(who, id, refused.getMessage(), model);
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @PostMapping("/incidents/{id}/tasks/{task}")
  String mark(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String task,
      @RequestParam boolean done) {
    Incident incident = incidents.seenBy(who.person(), id);
    tasks.mark(incident.id(), task, done, who.person().id());
    return "redirect:/incidents/" + id + "/tasks";
  }
}
