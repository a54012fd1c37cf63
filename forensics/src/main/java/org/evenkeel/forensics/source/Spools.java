package org.evenkeel.forensics.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// One spool for each reader at work, however many items they read.
final class Spools implements AutoCloseable {
  private final Scratch scratch;
  private final List<Spool> all = new ArrayList<>();
  private final Deque<Spool> idle = new ArrayDeque<>();

  Spools(Scratch scratch) {
    this.scratch = scratch;
  }

  synchronized Spool borrow() {
    if (idle.isEmpty()) {
      Spool spool = new Spool(scratch);
      all.add(spool);
      return spool;
    }
    return idle.pop();
  }

  synchronized void giveBack(Spool spool) {
    idle.push(spool);
  }

  @Override
  public synchronized void close() throws IOException {
    for (Spool spool : all) {
      spool.close();
    }
  }
}
