package org.evenkeel.forensics.format.syslog;

import java.util.Optional;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Who is at the other end: `USER from ADDRESS port NUMBER` or `USER ADDRESS port NUMBER`, read
/// from its end. A user name is whatever the client sent, and may itself look like an address and a
/// port; what the server writes stands behind it.
record Peer(String user, String address, String port) {
  private static final String FROM = " from ";
  private static final String PORT = " port ";

  /// Reads the peer at the end of `text`, which must have been freed of what follows the port.
  static Optional<Peer> at(String text) {
    String port = "";
    String rest = text;
    int portAt = rest.lastIndexOf(PORT);
    if (portAt >= 0 && isNumber(rest, portAt + PORT.length())) {
      port = rest.substring(portAt + PORT.length());
      rest = rest.substring(0, portAt);
    }
    int blank = rest.lastIndexOf(' ');
    String address = rest.substring(blank + 1);
    if (!isAddress(address)) {
      return Optional.empty();
    }
    String user = blank < 0 ? "" : rest.substring(0, blank);
    String fromLess = user + ' ';
    if (fromLess.endsWith(FROM)) {
      user = user.substring(0, user.length() - FROM.length() + 1);
    } else if (user.equals("from")) {
      user = "";
    }
    return Optional.of(new Peer(user, address, port));
  }

  void put(Row row) {
    row.put(Field.CLIENT_IP, address);
    if (!port.isEmpty()) {
      row.put(Field.CLIENT_PORT, port);
    }
    boolean unknown = user.startsWith("invalid user ") || user.startsWith("illegal user ");
    String name = unknown ? user.substring("invalid user ".length()) : user;
    if (!name.isEmpty()) {
      row.put(Field.USER, name);
    }
  }

  private static boolean isNumber(String text, int from) {
    boolean number = from < text.length();
    for (int at = from; at < text.length(); at++) {
      number &= text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
    return number;
  }

  /// An IPv4 or IPv6 address, or a host name where the server looked it up.
  private static boolean isAddress(String word) {
    if (word.isEmpty() || word.length() > 255) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      boolean fits = Character.isLetterOrDigit(letter) || ".:-_%".indexOf(letter) >= 0;
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
