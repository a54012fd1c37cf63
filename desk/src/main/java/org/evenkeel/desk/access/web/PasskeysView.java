package org.evenkeel.desk.access.web;

import java.util.List;
import org.evenkeel.desk.access.Passkey;

/// What the page of passkeys shows.
///
/// @param host the only name under which passkeys of this desk work
public record PasskeysView(List<Passkey> passkeys, String host) {
  public PasskeysView {
    passkeys = List.copyOf(passkeys);
  }
}
