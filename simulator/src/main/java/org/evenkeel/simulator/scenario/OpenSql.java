package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Tables;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// UNION SELECT in the address, as the log keeps it, and a sign-in with what it brought.
final class OpenSql implements Scenario {
  @Override
  public String name() {
    return "union-sqli";
  }

  @Override
  public String title() {
    return "SQL in addresses reads password hashes; one of them is broken and used.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(4, 14);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.OPEN_SQL);
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    thief.goesTo(tale.moment(0.1 + 0.35 * dice.unit()));
    int columns = dice.between(3, 14);
    Move form = hole.use(dice, "").getFirst();
    counts(thief, form, columns);
    Deed reading = thief.succeeds(Phase.EXPLOIT, "reads tables with UNION SELECT", 3);
    String users = Tables.of(tale.platform().id()).staff();
    learns(thief, reading, form, union(columns, ""), users);
    int rows = dice.between(2, 40);
    for (int i = 0; i < rows; i++) {
      String what = union(columns, "concat_ws(0x3a,1,2)") + " FROM " + users + " LIMIT " + i + ",1";
      thief.does(reading, asked(dice, form, what, dice.between(60, 96)), Pace.TOOL);
    }
    thief.waits(Span.HOUR, 2 * Span.DAY).changesFace();
    Chapter chapter = new Chapter(tale, thief);
    String key = tale.platform().office().key(dice);
    chapter.signIn(key, "signs in with a broken password", 3);
    if (dice.chance(0.7)) {
      chapter.takeExport(key, dice.between(200, 20_000));
    }
    Span span = new Span(reading.first(), reading.last() + 1);
    String why = "rows of " + users + " in the answers";
    tale.facts().entry(reading, "sql-injection", "web", Facts.Sight.EXACT, "T1190");
    tale.facts().through("CWE-89", List.of(hole));
    tale.facts().exposes(new Facts.Exposed("credentials", "R3", rows, span, why, reading));
    tale.facts().intruded("A1", reading.first(), thief.now());
  }

  private static void counts(Intruder thief, Move form, int columns) {
    Dice dice = thief.dice();
    Deed ramp = thief.tries(Phase.EXPLOIT, "looks for the number of columns");
    boolean order = dice.chance(0.5);
    for (int i = 1; i <= columns; i++) {
      String sql = order ? "1 ORDER BY " + i : union(i, "NULL");
      thief.does(ramp, asked(dice, form, sql, 0), Pace.TOOL);
    }
  }

  private static void learns(Intruder thief, Deed deed, Move form, String union, String users) {
    Dice dice = thief.dice();
    String schema = " FROM information_schema.";
    List<String> questions =
        List.of(
            "database()",
            "group_concat(table_name)" + schema + "tables WHERE table_schema=database()",
            "group_concat(column_name)" + schema + "columns WHERE table_name=0x" + hex(users));
    for (String question : questions) {
      thief.does(deed, asked(dice, form, union + question, dice.between(20, 2400)), Pace.HAND);
    }
  }

  private static String union(int columns, String what) {
    return "-1 UNION ALL SELECT " + "NULL,".repeat(columns - 1) + what;
  }

  private static String hex(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append("%02x".formatted(c)));
    return out.toString();
  }

  /// The request that asks for `sql`, whose answer is larger by `more` bytes.
  private static Move asked(Dice dice, Move form, String sql, int more) {
    String mixed =
        dice.chance(0.2) ? sql.replace("UNION ALL SELECT", "UnIoN/**/aLl/**/SeLeCt") : sql;
    String ended = mixed + dice.oneOf(List.of("-- -", "%23", "-- x", ""));
    String coded = ended.replace(" ", dice.chance(0.5) ? "%20" : "+").replace(">", "%3E");
    String target = form.target().replace("{sql}", coded);
    return Move.call(form.method(), target, 200, form.bytes() + more).from("-");
  }
}
