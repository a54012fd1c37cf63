package org.evenkeel.desk;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// Requests in an open loop, and how long each took from the moment when it was due.
final class Load {
  private final URI desk;
  private final List<String> pages;
  private final List<String> cookies;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  Load(URI desk, List<String> pages, List<String> cookies) {
    this.desk = desk;
    this.pages = List.copyOf(pages);
    this.cookies = List.copyOf(cookies);
  }

  /// One request.
  ///
  /// @param first until the first byte, in nanoseconds
  /// @param whole until the last
  record Timing(String page, long first, long whole, boolean good) {}

  /// All of a run.
  record Report(String name, List<Timing> timings, double cpuPerRequest) {
    long failures() {
      return timings.stream().filter(each -> !each.good()).count();
    }

    private long cockpit() {
      return percentile(
          timings.stream().filter(each -> each.page().matches("/incidents/[^/]+")),
          0.5,
          Timing::first);
    }

    void print() throws IOException {
      tell(
          "%s: %d requests, %d failed, p50 %d ms, p90 %d ms, p99 %d ms, most %d ms; cockpit's first"
              + " byte %d ms (median); CPU per request, with the client, %.1f ms%n",
          name,
          timings.size(),
          failures(),
          percentile(timings.stream(), 0.5, Timing::whole),
          percentile(timings.stream(), 0.9, Timing::whole),
          percentile(timings.stream(), 0.99, Timing::whole),
          percentile(timings.stream(), 1, Timing::whole),
          cockpit(),
          cpuPerRequest);
    }

    private static long percentile(
        Stream<Timing> timings, double share, ToLongFunction<Timing> value) {
      long[] sorted = timings.mapToLong(value).sorted().toArray();
      int at = (int) Math.min(sorted.length - 1L, (long) (share * sorted.length));
      return sorted.length == 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(sorted[at]);
    }
  }

  /// Adds what is to be known of a run.
  void remark(String words, Object... parts) throws IOException {
    tell(words + "%n", parts);
  }

  /// Writes a line to where `build/launcher/desk-load.sh` reads it.
  private static void tell(String words, Object... parts) throws IOException {
    Files.writeString(
        Path.of("target", "load.txt"),
        words.formatted(parts),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /// What each page costs when nobody else is there.
  void each(String name) throws Exception {
    tell("%s, processor time with the client:%n", name);
    for (String page : pages.stream().distinct().toList()) {
      for (int warm = 0; warm < 50; warm++) {
        ask(page, cookies.get(warm % cookies.size()), System.nanoTime());
      }
      long before = machine.getProcessCpuTime();
      for (int at = 0; at < 50; at++) {
        ask(page, cookies.get(at % cookies.size()), System.nanoTime());
      }
      tell("  %6.2f ms  %s%n", (machine.getProcessCpuTime() - before) / 50 / 1e6, page);
    }
  }

  Report run(String name, int rate, int seconds) throws Exception {
    int count = rate * seconds;
    List<Future<Timing>> running = new ArrayList<>();
    long cpu = machine.getProcessCpuTime();
    long begin = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int at = 0; at < count; at++) {
        long due = begin + at * TimeUnit.SECONDS.toNanos(1) / rate;
        long early = due - System.nanoTime();
        if (early > 0) {
          TimeUnit.NANOSECONDS.sleep(early);
        }
        String page = pages.get(at % pages.size());
        String cookie = cookies.get(at * 7 % cookies.size());
        running.add(threads.submit(() -> ask(page, cookie, due)));
      }
    }
    List<Timing> timings = new ArrayList<>();
    for (Future<Timing> each : running) {
      timings.add(each.get());
    }
    double perRequest = (machine.getProcessCpuTime() - cpu) / 1e6 / count;
    Report report = new Report(name, timings, perRequest);
    report.print();
    return report;
  }

  private Timing ask(String page, String cookie, long due) {
    HttpRequest request =
        HttpRequest.newBuilder(desk.resolve(page)).header("Cookie", cookie).build();
    try {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        boolean some = body.read() >= 0;
        long first = System.nanoTime() - due;
        var _ = body.transferTo(OutputStream.nullOutputStream());
        return new Timing(page, first, System.nanoTime() - due, some && answer.statusCode() == 200);
      }
    } catch (IOException e) {
      return new Timing(page, 0, System.nanoTime() - due, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Timing(page, 0, System.nanoTime() - due, false);
    }
  }
}
