package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.incident.Contact;
import org.evenkeel.desk.incident.Contacts;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The contacts of an incident, for programs.
@RestController
class ContactsApi {
  private final Incidents incidents;
  private final Contacts contacts;

  ContactsApi(Incidents incidents, Contacts contacts) {
    this.incidents = incidents;
    this.contacts = contacts;
  }

  @Operation(does = "Lists whom to call.", answers = Contact.class, list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/contacts")
  ResponseEntity<String> listContacts(ApiCall call, @PathVariable String id) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.list(contacts.of(incident.id()), Contact::id);
  }

  /// Whom to call.
  ///
  /// @param part what they are to the store
  record NewContact(String part, String name, @Nullable String phone, @Nullable String email) {
    NewContact {
      part = Needed.of(part, "part");
      name = Needed.of(name, "name");
    }

    private Contact contact() {
      return new Contact(
          "", part, name, phone == null ? "" : phone.strip(), email == null ? "" : email.strip());
    }
  }

  @Operation(does = "Adds a contact.", answers = Contact.class, status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/contacts")
  ResponseEntity<String> addContact(
      ApiCall call, @PathVariable String id, @RequestBody NewContact body) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.make(
        body,
        () -> {
          String contact = contacts.add(incident.id(), body.contact(), call.person().id());
          return new Made("/api/v1/incidents/" + id + "/contacts", contact(incident, contact));
        });
  }

  private Contact contact(Incident incident, String id) {
    return contacts.of(incident.id()).stream()
        .filter(contact -> contact.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
