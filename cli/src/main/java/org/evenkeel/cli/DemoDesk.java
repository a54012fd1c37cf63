package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.evenkeel.desk.Desk;
import org.evenkeel.desk.DeskSettings;
import org.evenkeel.desk.Drill;
import org.evenkeel.postgres.PostgresException;

/// The drill on a desk: made once, and found again as it was left.
final class DemoDesk {
  private final Session session;
  private final DeskPlace place;

  DemoDesk(Session session, DeskPlace place) {
    this.session = session;
    this.place = place;
  }

  int run() throws IOException, InterruptedException {
    Path folder = place.folder();
    say("DRILL: an invented store. Everything of it is kept in " + folder + ".");
    say("Starting the desk …");
    try (Desk desk = Desk.open(DeskSettings.in(folder, place.port(), Child.command()))) {
      CountDownLatch stopped = new CountDownLatch(1);
      Thread end = new Thread(() -> stop(desk, stopped), "stop");
      Runtime.getRuntime().addShutdownHook(end);
      Drill drill = Drill.on(desk);
      if (drill.existing().isEmpty()) {
        open(drill, folder);
      }
      say("The drill is open. Look at it with this link, which signs in once:");
      say(drill.entrance().toString());
      say("Stop it with Ctrl-C.");
      stopped.await();
      return ExitCode.NOTHING_FOUND.number();
    } catch (PostgresException e) {
      say(Optional.ofNullable(e.getMessage()).orElse("There is no database."));
      return ExitCode.FAILED.number();
    }
  }

  private void open(Drill drill, Path folder) throws IOException, InterruptedException {
    say("Inventing a store and a break-in …");
    Path story = Files.createTempDirectory(folder, "story-");
    try {
      var _ = drill.open(DemoStory.write(story, session.clock().instant()), this::say);
    } finally {
      DemoStory.clear(story);
    }
  }

  private void stop(Desk desk, CountDownLatch stopped) {
    say("Stopping …");
    desk.close();
    stopped.countDown();
  }

  private void say(String sentence) {
    session.terminal().say(sentence);
  }
}
