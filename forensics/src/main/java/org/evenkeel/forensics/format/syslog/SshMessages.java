package org.evenkeel.forensics.format.syslog;

import java.util.Optional;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;

/// Messages of OpenSSH's server. One failed login is one row that says so: `Failed password` does,
/// and what PAM and the disconnection write about the same try does not. Keys that a client offers
/// and that do not fit are no failed login either; every client with several keys makes some.
final class SshMessages implements Messages {
  private static final String PREAUTH = " [preauth]";

  @Override
  public void read(Row row, String message) {
    row.kind(Kind.SSH);
    String text = message.endsWith(PREAUTH) ? cut(message, PREAUTH) : message;
    if (text.startsWith("error: ")) {
      text = text.substring("error: ".length());
    }
    if (text.startsWith("Accepted ") || text.startsWith("Failed ")) {
      login(row, text);
    } else if (text.startsWith("pam_") || text.startsWith("PAM ")) {
      Pam.read(row, text);
    } else if (text.startsWith("Received disconnect from ")) {
      disconnect(row, text.substring("Received disconnect from ".length()));
    } else if (text.startsWith("subsystem request for sftp by user ")) {
      row.put(Field.ACTION, Action.SESSION_OPENED.name());
      row.put(Field.USER, text.substring("subsystem request for sftp by user ".length()));
    } else {
      connection(row, text);
    }
  }

  /// `Accepted publickey for anna from 192.0.2.1 port 4711 ssh2: RSA SHA256:…`.
  private static void login(Row row, String text) {
    int method = text.indexOf(" for ");
    int verb = text.indexOf(' ');
    if (method < 0 || method < verb) {
      return;
    }
    boolean accepted = text.startsWith("Accepted");
    String how = text.substring(verb + 1, Math.max(method, verb + 1));
    int protocol = text.lastIndexOf(" ssh2");
    int from = method + " for ".length();
    String key = protocol < from ? "" : text.substring(protocol + " ssh2".length());
    String who = text.substring(from, protocol < from ? text.length() : protocol);
    Optional<Peer> peer = Peer.at(who);
    if (peer.isEmpty()) {
      return;
    }
    peer.get().put(row);
    row.put(Field.AUTH_METHOD, how);
    int print = key.lastIndexOf(' ');
    if (key.startsWith(": ") && print > 1) {
      row.put(Field.FINGERPRINT, key.substring(print + 1));
    }
    if (accepted) {
      row.put(Field.ACTION, Action.LOGIN_OK.name());
    } else if (!how.equals("none") && !how.equals("publickey")) {
      row.put(Field.ACTION, Action.LOGIN_FAILED.name());
    }
  }

  /// `192.0.2.1 port 4711:11: reason`, where the client chose the reason.
  private static void disconnect(Row row, String text) {
    int colon = text.indexOf(": ");
    String where = colon < 0 ? text : text.substring(0, colon);
    int code = where.lastIndexOf(':');
    boolean port = code > where.indexOf(" port ") && where.contains(" port ");
    Peer.at(port ? where.substring(0, code) : where).ifPresent(peer -> peer.put(row));
    row.put(Field.ACTION, Action.DISCONNECT.name());
  }

  private static void connection(Row row, String text) {
    if (text.startsWith("PAM: ") && text.contains(" for ")) {
      peer(row, text.substring(text.indexOf(" for ") + " for ".length()), "");
    } else if (text.startsWith("Invalid user ")) {
      peer(row, text.substring("Invalid user ".length()), "");
    } else if (text.startsWith("Connection from ")) {
      int on = text.lastIndexOf(" on ");
      peer(
          row, text.substring("Connection from ".length(), on < 0 ? text.length() : on), "CONNECT");
    } else if (text.startsWith("maximum authentication attempts exceeded for ")) {
      int protocol = text.lastIndexOf(" ssh2");
      String rest = protocol < 0 ? text : text.substring(0, protocol);
      peer(row, rest.substring("maximum authentication attempts exceeded for ".length()), "ALERT");
    } else if (text.contains(" by ") && text.startsWith("Connection ")) {
      ended(row, text.substring(text.indexOf(" by ") + " by ".length()));
    } else if (text.startsWith("Disconnected from ")) {
      ended(row, text.substring("Disconnected from ".length()));
    } else if (text.startsWith("Disconnecting ")) {
      int reason = text.lastIndexOf(": ");
      ended(row, text.substring("Disconnecting ".length(), reason < 0 ? text.length() : reason));
    } else if (text.contains("POSSIBLE BREAK-IN ATTEMPT") && text.contains(" [")) {
      int open = text.lastIndexOf(" [");
      int close = text.indexOf(']', open);
      peer(row, text.substring(open + 2, Math.max(close, open + 2)), "ALERT");
    } else if (text.startsWith("Did not receive ") || text.startsWith("Bad protocol version ")) {
      int from = text.lastIndexOf(" from ");
      peer(row, from < 0 ? "" : text.substring(from + " from ".length()), "CONNECT");
    }
  }

  private static void ended(Row row, String who) {
    String plain = who;
    for (String word : new String[] {"authenticating user ", "invalid user ", "user "}) {
      plain = plain.startsWith(word) ? plain.substring(word.length()) : plain;
    }
    peer(row, plain, Action.DISCONNECT.name());
  }

  private static void peer(Row row, String who, String action) {
    Peer.at(who).ifPresent(peer -> peer.put(row));
    if (!action.isEmpty()) {
      row.put(Field.ACTION, action);
    }
  }

  private static String cut(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }
}
