package org.evenkeel.forensics.format.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Who each open connection belongs to. Of more than ten thousand, those used longest ago are
/// forgotten; names are cut at 256 letters.
final class Connections {
  private static final int MOST = 10_000;
  private static final int LONGEST_NAME = 256;
  private static final Connection UNKNOWN = new Connection("", "", "");

  private final Map<String, Connection> open =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Connection> eldest) {
          return size() > MOST;
        }
      };

  private record Connection(String user, String host, String database) {
    Connection {
      user = cut(user);
      host = cut(host);
      database = cut(database);
    }
  }

  /// Learns from `root@localhost on shop using TCP/IP`, `root@localhost as anonymous on `.
  void opened(String id, String told) {
    int on = told.lastIndexOf(" on ");
    String who = on < 0 ? told : told.substring(0, on);
    String where = on < 0 ? "" : told.substring(on + " on ".length());
    int using = where.indexOf("using ");
    int as = who.lastIndexOf(" as ");
    int at = who.lastIndexOf('@');
    String host = at < 0 ? "" : who.substring(at + 1, as > at ? as : who.length());
    String user = at < 0 ? who : who.substring(0, at);
    open.put(
        id, new Connection(user, host, (using < 0 ? where : where.substring(0, using)).strip()));
  }

  void uses(String id, String database) {
    Connection known = open.getOrDefault(id, UNKNOWN);
    open.put(id, new Connection(known.user(), known.host(), database));
  }

  void closed(String id) {
    open.remove(id);
  }

  /// Adds to `row` who connection `id` belongs to.
  void put(Row row, String id) {
    Connection known = open.getOrDefault(id, UNKNOWN);
    put(row, Field.USER, known.user());
    put(row, Field.CLIENT_IP, known.host());
    put(row, Field.DATABASE, known.database());
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
