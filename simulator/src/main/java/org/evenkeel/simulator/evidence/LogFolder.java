package org.evenkeel.simulator.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.scene.Place;
import org.evenkeel.simulator.scene.Stage;
import org.evenkeel.simulator.tale.Effects;
import org.jspecify.annotations.Nullable;

/// Writes what happens into logs, as far as the evidence is to have it.
public final class LogFolder implements Stage, Closeable {
  private static final List<Edge> EDGES =
      List.of(
          new Edge("172.68.", 0, 255),
          new Edge("162.158.", 0, 255),
          new Edge("172.70.", 0, 255),
          new Edge("141.101.", 64, 127),
          new Edge("108.162.", 192, 255));

  private final Setting setting;
  private final Dice dice;
  private final Effects effects;
  private final OrderFile orders;
  private final List<LogWriter> webs = new ArrayList<>();
  private final List<Stamps> stamps = new ArrayList<>();
  private final Map<Log, LogWriter> others = new EnumMap<>(Log.class);
  private final Map<Log, Stamps> otherStamps = new EnumMap<>(Log.class);
  private final StringBuilder line = new StringBuilder(1024);
  private long happened;

  public LogFolder(Path folder, Setting setting, Effects effects, OrderFile orders, Dice dice) {
    this.setting = setting;
    this.effects = effects;
    this.orders = orders;
    this.dice = dice;
    Path logs = folder.resolve("logs");
    for (Source web : setting.webs()) {
      webs.add(new LogWriter(logs, web, setting.kept()));
      stamps.add(new Stamps(web.layout() == Layout.JSON ? Stamps.ISO : Stamps.WEB, web.zone()));
    }
    setting
        .others()
        .forEach(
            (log, source) -> {
              others.put(log, new LogWriter(logs, source, setting.kept()));
              otherStamps.put(log, new Stamps(OtherLines.time(log), source.zone()));
            });
  }

  @Override
  public void happens(Happening happening) {
    happened++;
    if (!setting.kept().holds(happening.at()) || dice.unit() < setting.loss()) {
      return;
    }
    try {
      Place place =
          switch (happening) {
            case Happening.Hit hit -> web(hit);
            case Happening.Note note -> other(note);
          };
      Deed deed = happening.deed();
      if (place != null && deed != null) {
        deed.wasWritten(place, happening.at());
        if (happening instanceof Happening.Hit hit && !setting.masked()) {
          deed.wasSeenFrom(hit.who().address());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Place web(Happening.Hit hit) throws IOException {
    if (effects.lost(hit.at(), hit.who().address())) {
      return null;
    }
    int server = webs.size() == 1 ? 0 : Math.floorMod(hit.who().address().hashCode(), webs.size());
    LogWriter writer = webs.get(server);
    Source source = writer.source();
    long shown = hit.at() + source.clock() - (source.begins() ? hit.took() : 0);
    String address = setting.masked() ? edge(hit) : hit.who().address();
    line.setLength(0);
    source.layout().append(line, hit, address, stamps.get(server).at(shown), setting.domain());
    if (dice.unit() < setting.defects()) {
      line.setLength(dice.below(line.length() - 1) + 1); // a line that was cut off
    }
    return writer.write(line.append('\n'), hit.at());
  }

  /// The edge of the content network through which a client comes, today.
  private String edge(Happening.Hit hit) {
    Dice edge = new Dice(hit.who().address().hashCode() + hit.at() / 3_600_000);
    Edge net = edge.oneOf(EDGES);
    return net.head() + edge.between(net.from(), net.to()) + '.' + edge.between(1, 254);
  }

  /// A network of the content network's own, as it publishes them.
  private record Edge(String head, int from, int to) {}

  private @Nullable Place other(Happening.Note note) throws IOException {
    LogWriter writer = others.get(note.log());
    if (writer == null) {
      return null;
    }
    line.setLength(0);
    long shown = note.at() + writer.source().clock();
    String stamp = java.util.Objects.requireNonNull(otherStamps.get(note.log())).at(shown);
    OtherLines.append(line, note, stamp, setting.host());
    return writer.write(line.append('\n'), note.at());
  }

  @Override
  public void ordered(Order order) {
    orders.add(order);
  }

  /// Lines that would have been written if nothing had been lost.
  public long happened() {
    return happened;
  }

  public List<Source.Written> written() {
    List<Source.Written> all = new ArrayList<>();
    webs.forEach(writer -> all.add(writer.written()));
    others.values().forEach(writer -> all.add(writer.written()));
    return all;
  }

  @Override
  public void close() throws IOException {
    for (LogWriter writer : webs) {
      writer.close();
    }
    for (LogWriter writer : others.values()) {
      writer.close();
    }
  }
}
