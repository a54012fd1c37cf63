package org.evenkeel.simulator.evidence;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.store.Customers;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.store.Store;

/// The list of orders: number, time, mail, country. Counts those in the windows it is asked about.
public final class OrderFile implements Closeable {
  /// Customers who ordered before the time that is simulated.
  private static final int EARLIER = 400;

  private final BufferedWriter out;
  private final List<Span> windows;
  private final long[] counts;
  private final long[] first;
  private final long[] last;
  private final long clock;
  private final BitSet everyone = new BitSet();
  private final BitSet[] people;

  /// @param store whose customers of earlier years come first, as in every store's own list
  /// @param windows times in which orders are counted
  /// @param clock milliseconds by which the database's clock is fast
  public OrderFile(Path folder, Store store, List<Span> windows, long clock) throws IOException {
    Files.createDirectories(folder);
    out = Files.newBufferedWriter(folder.resolve("orders.csv"), StandardCharsets.UTF_8);
    out.write("id,time,email,country,total\n");
    this.windows = List.copyOf(windows);
    this.clock = clock;
    everyone.set(0, EARLIER);
    people = new BitSet[windows.size()];
    Arrays.setAll(people, i -> new BitSet());
    counts = new long[windows.size()];
    first = new long[windows.size()];
    last = new long[windows.size()];
    earlier(store);
  }

  /// The last order of everyone who bought before the logs begin.
  private void earlier(Store store) {
    Customers customers = new Customers(store);
    for (int i = 0; i < EARLIER; i++) {
      long at = store.span().from() - (EARLIER - i) * 2L * Span.DAY + i * 7_919L % Span.DAY;
      long cents = 900 + i * 3_571L % 14_000;
      write(new Order(2L * i + 1, at, customers.person(i).mail(), customers.country(i), cents, i));
    }
  }

  void add(Order order) {
    everyone.set(order.customer());
    for (int i = 0; i < counts.length; i++) {
      if (windows.get(i).holds(order.at())) {
        first[i] = counts[i]++ == 0 ? order.id() : first[i];
        last[i] = order.id();
        people[i].set(order.customer());
      }
    }
    write(order);
  }

  private void write(Order order) {
    try {
      out.write(
          "%d,%s,%s,%s,%d.%02d\n"
              .formatted(
                  order.id(),
                  Instant.ofEpochSecond((order.at() + clock) / 1000),
                  order.mail(),
                  order.country(),
                  order.cents() / 100,
                  order.cents() % 100));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Numbers of all customers, those of earlier years included.
  public BitSet everyone() {
    return everyone;
  }

  /// How many different customers ordered in `window`.
  long people(Span window) {
    return people[windows.indexOf(window)].cardinality();
  }

  /// First and last number of the orders of a window; empty when there are none.
  long[] numbers(Span window) {
    int at = windows.indexOf(window);
    return counts[at] == 0 ? new long[0] : Arrays.copyOf(new long[] {first[at], last[at]}, 2);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
