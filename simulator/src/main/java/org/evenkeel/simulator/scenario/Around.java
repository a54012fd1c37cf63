package org.evenkeel.simulator.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.store.Customers;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Tale;

/// The other logs of a server, where nothing that matters stands in them: so that their being there
/// tells nothing.
public final class Around {
  private Around() {}

  /// Adds logs that the story does not need to the tale that was told.
  public static void add(Tale tale) {
    Dice dice = tale.dice().fork("around");
    var told =
        tale.happenings().stream()
            .filter(Happening.Note.class::isInstance)
            .map(happening -> ((Happening.Note) happening).log())
            .collect(Collectors.toSet());
    if (!told.contains(Log.AUTH) && dice.chance(0.4)) {
      SshKey.buildServer(tale);
      SshKey.noise(tale);
    }
    if (!told.contains(Log.FTP) && dice.chance(0.2)) {
      FtpCredential.agency(tale);
    }
    if (tale.errorsKept()) {
      warnings(tale, dice);
    }
  }

  private static void warnings(Tale tale, Dice dice) {
    Customers customers = new Customers(tale.store());
    Span span = tale.store().span();
    String file = "/var/www/html/" + Names.code(dice) + '/' + Names.code(dice) + ".php";
    for (int i = tale.scaled(dice.between(40, 900)); i > 0; i--) {
      long at = dice.within(span.from(), span.to() - 1);
      String what =
          dice.oneOf(
              List.of(
                  "PHP Warning:  Undefined array key \"%s\" in %s on line %d",
                  "PHP Deprecated:  Automatic conversion of %s in %s on line %d",
                  "PHP Notice:  Trying to access array offset %s in %s on line %d"));
      String message = what.formatted(dice.letters(5), file, 20 + dice.below(12) * 17);
      String text =
          "[error] %d#812: *%d FastCGI sent in stderr: \"PHP message: %s\" while reading response header from upstream, client: %s, server: %s"
              .formatted(
                  dice.between(700, 999),
                  dice.between(1000, 99_999),
                  message,
                  customers.visitor(dice.below(500), at, dice.unit()).address(),
                  tale.store().domain());
      tale.note(at, Log.ERROR, text, null);
    }
  }
}
