package org.evenkeel.desk.incident;

import java.util.List;
import java.util.Map;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom to call, for each case.
@Component
public class Contacts {
  private static final int LONGEST = 200;

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;

  Contacts(JdbcClient database, Journal journal, Ids ids) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
  }

  public List<Contact> of(String incident) {
    return database
        .sql(
            "select id, part, name, phone, email from contact where incident = ? order by part,"
                + " name, id")
        .param(incident)
        .query(
            (row, _) ->
                new Contact(
                    row.getString("id"),
                    row.getString("part"),
                    row.getString("name"),
                    row.getString("phone"),
                    row.getString("email")))
        .list();
  }

  /// Adds a contact and returns its identifier.
  @Transactional
  public String add(String incident, Contact contact, String actor) {
    if (contact.name().isBlank() || (contact.phone().isBlank() && contact.email().isBlank())) {
      throw new Refused("A contact needs a name, and a telephone number or an e-mail address.");
    }
    List<String> texts = List.of(contact.part(), contact.name(), contact.phone(), contact.email());
    if (texts.stream().anyMatch(text -> text.length() > LONGEST)) {
      throw new Refused("That is too long for a contact: at most " + LONGEST + " letters each.");
    }
    String id = ids.fresh("con");
    database
        .sql(
            "insert into contact (id, incident, part, name, phone, email) values (?, ?, ?, ?, ?, ?)")
        .params(id, incident, contact.part(), contact.name(), contact.phone(), contact.email())
        .update();
    journal.write(
        actor,
        "contact.added",
        Map.of("incident", incident, "contact", id, "part", contact.part()));
    return id;
  }
}
