package org.evenkeel.desk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.DataFolder;
import org.evenkeel.desk.frame.Ids;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Uploads in parts: one that breaks off goes on where it was, also after a restart. The last part
/// seals the file.
@Component
public class Uploads {
  private static final long LARGEST = 1L << 40;
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient database;
  private final EvidenceRoom room;
  private final DataFolder data;
  private final Ids ids;
  private final Clock clock;
  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  Uploads(JdbcClient database, EvidenceRoom room, DataFolder data, Ids ids, Clock clock) {
    this.database = database;
    this.room = room;
    this.data = data;
    this.ids = ids;
    this.clock = clock;
  }

  /// An upload.
  ///
  /// @param bytes how large the file is, as its sender says
  public record Upload(String id, String incident, String name, long bytes) {}

  /// Begins an upload.
  public Upload begin(String incident, String name, long bytes, Person by) {
    if (bytes < 0 || bytes > LARGEST) {
      throw new Refused("A piece of evidence has at most a terabyte.");
    }
    Upload upload = new Upload(ids.fresh("upl"), incident, FileNames.shown(name), bytes);
    database
        .sql("insert into upload (id, incident, name, bytes, begun_by) values (?, ?, ?, ?, ?)")
        .params(upload.id(), incident, upload.name(), bytes, by.id())
        .update();
    return upload;
  }

  public Optional<Upload> byId(String incident, String id) {
    return database
        .sql("select id, incident, name, bytes from upload where incident = ? and id = ?")
        .params(incident, id)
        .query(
            (row, _) ->
                new Upload(
                    row.getString("id"),
                    row.getString("incident"),
                    row.getString("name"),
                    row.getLong("bytes")))
        .optional();
  }

  /// How much of it is here.
  public long offset(Upload upload) throws IOException {
    Path file = file(upload);
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private Path file(Upload upload) {
    return data.folder("uploads").resolve(upload.id());
  }

  /// Adds a part.
  ///
  /// @param offset where the part begins; must be where the file ends
  /// @return how much is here now
  /// @throws Refused when another part is expected, or the file would become too long
  public long add(Upload upload, long offset, InputStream part) throws IOException {
    if (!busy.add(upload.id())) {
      throw new Refused("Another part of this upload is being written.");
    }
    try (FileChannel file =
        FileChannel.open(file(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (file.size() != offset) {
        throw new Refused("The next part begins at " + file.size() + ".");
      }
      file.position(offset);
      copy(part, file, upload.bytes() - offset);
      file.force(false);
      return file.size();
    } finally {
      busy.remove(upload.id());
    }
  }

  private static void copy(InputStream part, FileChannel file, long most) throws IOException {
    byte[] block = new byte[1 << 16];
    var out = Channels.newOutputStream(file);
    long left = most;
    int read = part.read(block);
    while (read >= 0) {
      if (read > left) {
        throw new Refused("The file is longer than was said.");
      }
      out.write(block, 0, read);
      left -= read;
      read = part.read(block);
    }
  }

  /// Seals an upload that is here to its end.
  public Piece seal(Upload upload, Person by) throws IOException {
    try (InputStream content = Files.newInputStream(file(upload))) {
      Piece piece = room.take(upload.incident(), upload.name(), content, by, "investigation");
      forget(upload.id());
      return piece;
    }
  }

  private void forget(String id) throws IOException {
    database.sql("delete from upload where id = ?").param(id).update();
    Files.deleteIfExists(data.folder("uploads").resolve(id));
  }

  /// Clears away uploads that nobody went on with.
  @EventListener(ApplicationReadyEvent.class)
  void clear() throws IOException {
    List<String> old =
        database
            .sql("select id from upload where begun < ?")
            .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
            .query((row, _) -> row.getString("id"))
            .list();
    for (String id : old) {
      forget(id);
    }
  }
}
