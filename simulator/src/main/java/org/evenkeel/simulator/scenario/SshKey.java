package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Tables;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Networks;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Tale;
import org.jspecify.annotations.Nullable;

/// sshd and the database's audit tell it; the web knows nothing.
final class SshKey implements Scenario {
  @Override
  public String name() {
    return "ssh-key";
  }

  @Override
  public String title() {
    return "A key from the agency's laptop opens the server; the database is dumped.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(6, 20);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    buildServer(tale);
    noise(tale);
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.TOOL, 1);
    thief.goesTo(tale.moment(0.2 + 0.5 * dice.unit()));
    tale.facts().uses("A1", thief.face().address());
    Deed in = thief.succeeds(Phase.ACCESS, "signs in with a key that was never seen before", 3);
    String user = dice.oneOf(List.of("deploy", "agency", "ubuntu", "admin"));
    session(tale, thief.now(), new Key(user, thief.face().address(), dice.token(43)), in);
    thief.waits(Span.MINUTE, 20 * Span.MINUTE);
    Deed dump = dumps(tale, thief);
    Facts facts = tale.facts();
    Span span = new Span(dump.first(), thief.now());
    for (String category : List.of("personal", "credentials")) {
      facts.exposes(
          new Facts.Exposed(
              category, "R2", Facts.EVERY_CUSTOMER, span, "the whole database was dumped", dump));
    }
    facts.entry(in, "valid-account", "ssh", Facts.Sight.EXACT, "T1078", "T1021.004", "T1199");
    facts.through("CWE-522", List.of());
    facts.intruded("A1", in.first(), thief.now());
  }

  /// Who signs in, from where, with which key.
  private record Key(String user, String address, String print) {}

  static void buildServer(Tale tale) {
    Dice dice = tale.dice();
    Span span = tale.store().span();
    Key key = new Key("deploy", Networks.hosting(dice), dice.token(43));
    long every = Math.max(Span.HOUR, (span.to() - span.from()) / 300);
    for (long at = span.from() + dice.within(0, Span.HOUR); at < span.to(); at += every) {
      session(tale, at, key, null);
    }
    tale.facts().innocent("the build server signs in every hour", key.address());
  }

  private static Deed dumps(Tale tale, Intruder thief) {
    Dice dice = tale.dice();
    Deed dump = thief.succeeds(Phase.EXFIL, "dumps the database", 4).asStaffDoes();
    int connection = dice.between(900, 90_000);
    int query = dice.between(100_000, 999_999);
    for (String table : Tables.of(tale.platform().id()).all()) {
      String sql = "SELECT /*!40001 SQL_NO_CACHE */ * FROM `" + table + "`";
      String text = "shop,localhost,%d,%d,QUERY,shop,'%s',0".formatted(connection, query++, sql);
      tale.note(thief.now(), Log.AUDIT, text, dump);
      thief.waits(Span.SECOND, 20 * Span.SECOND);
    }
    return dump;
  }

  private static void session(Tale tale, long at, Key key, @Nullable Deed deed) {
    Dice dice = tale.dice();
    String head = "sshd[" + dice.between(900, 400_000) + "]: ";
    int port = dice.between(30_000, 60_000);
    String accepted =
        "Accepted publickey for %s from %s port %d ssh2: ED25519 SHA256:%s"
            .formatted(key.user(), key.address(), port, key.print());
    tale.note(at, Log.AUTH, head + accepted, deed);
    String session = head + "pam_unix(sshd:session): session ";
    // It names neither key nor address: by itself it tells nobody from the others.
    tale.note(
        at + 40,
        Log.AUTH,
        session + "opened for user " + key.user() + "(uid=1000) by (uid=0)",
        null);
    long end = at + dice.within(9_000, 900_000);
    tale.note(end, Log.AUTH, session + "closed for user " + key.user(), null);
  }

  static void noise(Tale tale) {
    Dice dice = tale.dice();
    Span span = tale.store().span();
    for (int i = tale.scaled(2_000); i > 0; i--) {
      String address = Networks.hosting(dice);
      tale.facts().noise(address);
      String user =
          dice.oneOf(
              List.of("root", "root", "admin", "test", "oracle", "ubuntu", "git", "postgres"));
      String who = user.equals("root") ? "root" : "invalid user " + user;
      tale.note(
          dice.within(span.from(), span.to() - 1),
          Log.AUTH,
          "sshd["
              + dice.between(900, 400_000)
              + "]: Failed password for "
              + who
              + " from "
              + address
              + " port "
              + dice.between(30_000, 60_000)
              + " ssh2",
          null);
    }
  }
}
