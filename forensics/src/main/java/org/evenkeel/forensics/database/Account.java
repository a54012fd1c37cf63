package org.evenkeel.forensics.database;

import java.util.ArrayList;
import java.util.List;

/// Someone who may run the store, as a row tells.
///
/// @param where table and row
/// @param created as the database writes times; empty when it does not tell
/// @param odd what is strange about the row itself, as clauses
record Account(String where, long id, String login, String mail, String created, List<String> odd) {
  Account {
    odd = List.copyOf(odd);
  }

  Account with(String more) {
    List<String> all = new ArrayList<>(odd);
    all.add(more);
    return new Account(where, id, login, mail, created, all);
  }

  String domain() {
    return DumpTokens.lower(mail.substring(mail.indexOf('@') + 1));
  }
}
