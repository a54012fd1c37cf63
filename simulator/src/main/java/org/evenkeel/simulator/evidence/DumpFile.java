package org.evenkeel.simulator.evidence;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.store.Customers;
import org.evenkeel.simulator.store.Employee;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Tale;

/// The store's database as `mysqldump` writes it, with the tables that matter.
public final class DumpFile {
  private static final List<String> CITIES =
      List.of(
          "Lyon", "Bremen", "Gent", "Porto", "Graz", "Utrecht", "Torino", "Gdansk", "Leeds",
          "Malmo");

  private static final String HEAD =
      """
      -- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
      --
      -- Host: localhost    Database: shop
      -- ------------------------------------------------------
      /*!40101 SET NAMES utf8mb4 */;

      """;

  private final Tale tale;
  private final Dice dice;
  private final Lists lists;
  private final Landed landed;
  private final long clock;

  /// @param clock milliseconds by which the database's clock is fast
  public DumpFile(Tale tale, Dice dice, Landed landed, long clock) {
    this.tale = tale;
    this.dice = dice;
    this.landed = landed;
    this.clock = clock;
    lists = Lists.of("dump-" + tale.platform().id() + ".txt");
  }

  /// Writes `database.sql.gz` into `folder`; the orders are those of `orders.csv` there.
  ///
  /// @param customers their numbers
  public void write(Path folder, BitSet customers) throws IOException {
    Path file = folder.resolve("database.sql.gz");
    OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
    try (Writer out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
      out.write(HEAD);
      for (String line : lists.get("tables")) {
        String[] table = line.split(" ");
        try (Rows rows = new Rows(out, table[0], lists.get(table[0]))) {
          fill(rows, table[1], new Trade(folder.resolve("orders.csv"), customers));
        }
      }
      out.write("-- Dump completed on " + time(tale.store().span().to()) + '\n');
    }
  }

  /// Who bought what.
  private record Trade(Path orders, BitSet customers) {}

  private void fill(Rows rows, String kind, Trade trade) throws IOException {
    switch (kind) {
      case "staff", "meta" -> staff(rows, kind.equals("staff"));
      case "customer" -> customers(rows, trade.customers());
      case "order", "address" -> orders(rows, trade.orders(), kind.equals("order"));
      case "config" -> config(rows);
      default -> pages(rows);
    }
  }

  private void staff(Rows rows, boolean accounts) throws IOException {
    int id = 1;
    for (Employee each : tale.store().staff()) {
      long since = tale.store().span().from() - (9L - id) * 60 * Span.DAY;
      rows.add(person(id++, each.login(), each.mail(), since));
    }
    for (Facts.Left left : tale.facts().left()) {
      if (left.kind().equals("rogue-admin")) {
        String mail =
            left.where() + '@' + Names.person(dice.fork(left.where())).mail().split("@")[1];
        rows.add(person(id++, left.where(), mail, left.at()));
        if (accounts) {
          landed.at(left, new Landed.Spot("database", rows.table() + ':' + left.where(), ""));
        }
      }
    }
  }

  private Map<String, String> person(int id, String login, String mail, long at) {
    Names.Person person = Names.person(dice.fork(login));
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", Integer.toString(id));
    row.put("login", login);
    row.put("mail", mail);
    row.put("first", person.first());
    row.put("last", person.last());
    row.put("time", time(at));
    row.put("date", time(at).substring(0, 10));
    return row;
  }

  private void customers(Rows rows, BitSet all) throws IOException {
    Customers customers = new Customers(tale.store());
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      Names.Person who = customers.person(i);
      Map<String, String> row =
          person(i + 1, who.first(), who.mail(), tale.store().span().from() - i % 900 * Span.DAY);
      row.put("first", who.first());
      row.put("last", who.last());
      row.put("country", customers.country(i));
      place(row, i);
      rows.add(row);
    }
  }

  private static void place(Map<String, String> row, int number) {
    row.put("zip", Integer.toString(10_000 + number * 7 % 80_000));
    row.put("city", CITIES.get(number % CITIES.size()));
    row.put("street", "Main Street " + number % 190);
  }

  private void orders(Rows rows, Path orders, boolean notes) throws IOException {
    Deque<Facts.Left> texts = new ArrayDeque<>();
    tale.facts().left().stream()
        .filter(left -> notes && left.kind().equals("template-text"))
        .forEach(texts::add);
    long last = 0;
    try (BufferedReader in = Files.newBufferedReader(orders)) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] order = line.split(",");
        long id = Long.parseLong(order[0]);
        boolean later = Instant.parse(order[1]).toEpochMilli() > laterThan(texts);
        if (later && id > last + 1 && last > 0) { // a number that no other order has
          hostile(rows, texts.remove(), last + 1);
        }
        last = id;
        rows.add(order(order[0], order[1], order[2], order[3], order[4]));
      }
    }
    for (Facts.Left text : texts) {
      hostile(rows, text, ++last);
    }
  }

  /// When the first of `texts` was left, by the database's clock; never when there is none.
  private long laterThan(Deque<Facts.Left> texts) {
    Facts.Left first = texts.peek();
    return first == null ? Long.MAX_VALUE : first.at() + clock;
  }

  /// An order whose text is a template.
  private void hostile(Rows rows, Facts.Left left, long id) throws IOException {
    String time = Instant.ofEpochMilli(left.at() + clock).toString();
    String mail = Names.person(dice.fork("hostile")).mail();
    String total = dice.between(1, 19) + ".90";
    Map<String, String> row = order(Long.toString(id), time, mail, "US", total);
    row.put(dice.chance(0.5) ? "note" : "first", left.content());
    row.put("last", left.content());
    rows.add(row);
    landed.at(left, new Landed.Spot("database", rows.table() + ':' + id, ""));
  }

  private Map<String, String> order(
      String id, String time, String mail, String country, String total) {
    Names.Person who = Names.person(dice.fork(mail));
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("time", time.substring(0, 19).replace('T', ' '));
    row.put("mail", mail);
    row.put("country", country);
    row.put("total", total);
    row.put("first", who.first());
    row.put("last", who.last());
    row.put("note", "");
    row.put("ref", dice.letters(9).toUpperCase(java.util.Locale.ROOT));
    place(row, mail.hashCode() & 0xFFFF);
    return row;
  }

  private void config(Rows rows) throws IOException {
    String target = dice.oneOf(lists.get("inject"));
    int id = 1;
    for (String line : lists.get("config")) {
      int equals = line.indexOf('=');
      String key = line.substring(0, equals);
      StringBuilder value =
          new StringBuilder(line.substring(equals + 1).replace("{domain}", tale.store().domain()));
      long at = tale.store().span().from() - 100 * Span.DAY;
      at = key.equals(target) ? inject(rows, key, value, at) : at;
      rows.add(text(id++, key, value.toString(), at));
    }
  }

  /// Adds the scripts that intruders put there to `value`; says when it was changed.
  private long inject(Rows rows, String key, StringBuilder value, long before) {
    long at = before;
    for (Facts.Left left : tale.facts().left()) {
      if (left.kind().equals("injected-script")) {
        value.append("<script>").append(left.content()).append("</script>");
        at = left.at();
        landed.at(left, new Landed.Spot("database", rows.table() + ':' + key, ""));
      }
    }
    return at;
  }

  private void pages(Rows rows) throws IOException {
    int id = 1;
    for (String article : tale.store().goods().articles()) {
      rows.add(
          text(
              id++,
              article,
              "<p>" + article.replace('-', ' ') + ".</p>",
              tale.store().span().from() - id * Span.DAY));
    }
  }

  private Map<String, String> text(int id, String key, String value, long at) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", Integer.toString(id));
    row.put("key", key);
    row.put("value", value);
    row.put("time", time(at));
    return row;
  }

  private String time(long at) {
    return Instant.ofEpochSecond((at + clock) / 1000).toString().substring(0, 19).replace('T', ' ');
  }
}
