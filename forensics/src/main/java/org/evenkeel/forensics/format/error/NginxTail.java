package org.evenkeel.forensics.format.error;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.RowFiller;

/// What nginx writes behind a message about a request. The client is the first that a server is
/// named behind; what follows is partly the client's own words, and nginx does not escape them.
final class NginxTail {
  private static final String CLIENT = ", client: ";
  private static final String REQUEST_IS = ", request: \"";
  private static final String[] BEHIND_REQUEST = {
    "\", subrequest: \"", "\", upstream: \"", "\", host: \"", "\", referrer: \""
  };
  private static final Part REQUEST = Part.of(Field.TARGET, Part.Way.REQUEST);

  private final RowFiller filler = new RowFiller();

  /// Where the client stands in `message`, or -1.
  static int in(String message) {
    int client = message.indexOf(CLIENT);
    while (client >= 0 && !message.startsWith(", server: ", comma(message, client))) {
      client = message.indexOf(CLIENT, client + 1);
    }
    return client;
  }

  void put(Row row, String message, int client) {
    int at = comma(message, client);
    row.put(Field.CLIENT_IP, message.substring(client + CLIENT.length(), at));
    request(row, message, at);
    put(row, Field.UPSTREAM, quoted(message, ", upstream: \"", at));
    put(row, Field.HOST, quoted(message, ", host: \"", at));
    put(row, Field.REFERER, quoted(message, ", referrer: \"", at));
  }

  /// A request may hold quotes: it ends where nginx goes on, or with the last quote.
  private void request(Row row, String message, int at) {
    int open = message.indexOf(REQUEST_IS, at);
    if (open < 0) {
      return;
    }
    int from = open + REQUEST_IS.length();
    int end = message.lastIndexOf('"');
    for (String behind : BEHIND_REQUEST) {
      int next = message.indexOf(behind, from);
      end = next >= 0 && next < end ? next : end;
    }
    if (end > from) {
      byte[] bytes = message.substring(from, end).getBytes(StandardCharsets.UTF_8);
      filler.start(row, bytes);
      filler.put(REQUEST, bytes, 0, bytes.length);
      filler.finish();
    }
  }

  private static int comma(String message, int client) {
    int end = message.indexOf(',', client + CLIENT.length());
    return end < 0 ? message.length() : end;
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }

  private static String quoted(String message, String before, int from) {
    int open = message.indexOf(before, from);
    int close = open < 0 ? -1 : message.indexOf('"', open + before.length());
    return close < 0 ? "" : message.substring(open + before.length(), close);
  }
}
