package org.evenkeel.desk.api.web;

import java.time.Instant;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Invitations;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// People, for programs.
@RestController
class PeopleApi {
  private final People people;
  private final Invitations invitations;

  PeopleApi(People people, Invitations invitations) {
    this.people = people;
    this.invitations = invitations;
  }

  @Operation(does = "Says on whose behalf the call is made.", answers = Person.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/me")
  ResponseEntity<String> showMe(ApiCall call) {
    return call.show(call.person());
  }

  @Operation(does = "Lists the people with an account.", answers = Person.class, list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/people")
  ResponseEntity<String> listPeople(ApiCall call) {
    if (!call.person().seesAll()) {
      throw new Wrong(Fault.NOT_FOR_YOU, "This token is for one incident only.");
    }
    return call.list(people.all(), Person::id);
  }

  @Operation(does = "Shows a person.", answers = Person.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/people/{person}")
  ResponseEntity<String> showPerson(ApiCall call, @PathVariable String person) {
    return call.show(
        people
            .byId(person)
            .filter(_ -> call.person().seesAll())
            .orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, "")));
  }

  /// Whom to invite.
  ///
  /// @param incident for a guest: the one they will see
  /// @param until for a guest: how long
  record NewInvitation(
      String name, String email, Role role, @Nullable String incident, @Nullable Instant until) {
    NewInvitation {
      name = Needed.of(name, "name");
      email = Needed.of(email, "email");
      role = Needed.of(role, "role");
    }
  }

  /// An invitation just made.
  ///
  /// @param link to be handed over; it is shown once
  record Invited(String link) {}

  @Operation(
      does = "Invites somebody, and answers with a link that makes their account.",
      answers = Invited.class,
      status = 201)
  @Allowed(Role.LEAD)
  @Scoped(Scope.PEOPLE)
  @PostMapping("/api/v1/people")
  ResponseEntity<String> invitePerson(ApiCall call, @RequestBody NewInvitation body) {
    return call.makeSecret(
        () -> {
          String secret = invitations.invite(wish(body), call.person());
          String link =
              ServletUriComponentsBuilder.fromCurrentContextPath()
                  .path("/sign-in/invited")
                  .queryParam("code", secret)
                  .toUriString();
          return new Made("/api/v1/people", new Invited(link));
        });
  }

  private static Invitations.Wish wish(NewInvitation body) {
    return new Invitations.Wish(
        body.name(), body.email(), body.role(), body.incident(), body.until());
  }
}
