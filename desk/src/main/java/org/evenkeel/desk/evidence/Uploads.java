package org.evenkeel.desk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
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
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Evidence that comes in parts, so that a connection that breaks costs one part and not the file.
/// How far an upload is, is the length of its file; the part that reaches the end seals it. What it
/// was sealed as is remembered, for a client that lost the last answer.
@Component
public class Uploads {
  private static final long LARGEST = 1L << 40;
  private static final int LONGEST_REASON = 300;
  private static final Duration KEPT = Duration.ofDays(7);
  private static final String UPLOAD =
      "select id, incident, name, bytes, reason, piece from upload ";

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
  /// @param piece what it was sealed as, null as long as it is not
  public record Upload(
      String id, String incident, String name, long bytes, String reason, @Nullable String piece) {}

  /// What somebody is about to send.
  public record Announced(String name, long bytes, String reason) {}

  /// Begins an upload.
  public Upload begin(String incident, Announced file, Person by) {
    if (file.bytes() < 0 || file.bytes() > LARGEST) {
      throw new Refused("A piece of evidence has at most a terabyte.");
    }
    if (file.reason().isBlank() || file.reason().length() > LONGEST_REASON) {
      throw new Refused("Say why it is taken, in at most " + LONGEST_REASON + " letters.");
    }
    String id = ids.fresh("upl");
    database
        .sql(
            "insert into upload (id, incident, name, bytes, reason, begun_by) values (?, ?, ?, ?,"
                + " ?, ?)")
        .params(id, incident, FileNames.shown(file.name()), file.bytes(), file.reason(), by.id())
        .update();
    return byId(incident, id).orElseThrow();
  }

  public Optional<Upload> byId(String incident, String id) {
    return database
        .sql(UPLOAD + "where incident = ? and id = ?")
        .params(incident, id)
        .query(
            (row, _) ->
                new Upload(
                    row.getString("id"),
                    row.getString("incident"),
                    row.getString("name"),
                    row.getLong("bytes"),
                    row.getString("reason"),
                    row.getString("piece")))
        .optional();
  }

  /// How much of it is here.
  public long offset(Upload upload) throws IOException {
    if (upload.piece() != null) {
      return upload.bytes();
    }
    Path file = file(upload);
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /// What it was sealed as.
  public Optional<Piece> piece(Upload upload) {
    return Optional.ofNullable(upload.piece()).flatMap(id -> room.byId(upload.incident(), id));
  }

  private Path file(Upload upload) {
    return folder(upload.id()).resolve(FileNames.safe(upload.name()));
  }

  private Path folder(String id) {
    return data.folder("uploads").resolve(id);
  }

  /// Adds a part; the one that reaches the end seals the file.
  ///
  /// @param offset where the part begins; must be where the file ends
  /// @return the upload as it is now
  /// @throws Wrong when another part is expected
  /// @throws Refused when the file would become longer than was said
  public Upload add(Upload upload, long offset, InputStream part, Person by) throws IOException {
    if (!busy.add(upload.id())) {
      throw new Wrong(Fault.CONFLICT, "Another part of this upload is being written.");
    }
    try {
      Upload now = byId(upload.incident(), upload.id()).orElse(upload);
      if (now.piece() != null) {
        return now;
      }
      return write(now, offset, part) == now.bytes() ? sealed(now, by) : now;
    } finally {
      busy.remove(upload.id());
    }
  }

  private long write(Upload upload, long offset, InputStream part) throws IOException {
    Files.createDirectories(folder(upload.id()));
    try (FileChannel file =
        FileChannel.open(file(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (file.size() != offset) {
        throw new Wrong(Fault.CONFLICT, "The next part begins at " + file.size() + ".");
      }
      file.position(offset);
      copy(part, file, upload.bytes() - offset);
      file.force(false);
      return file.size();
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

  private Upload sealed(Upload upload, Person by) throws IOException {
    var named = new EvidenceRoom.Named(upload.incident(), upload.name());
    Piece piece = room.take(file(upload), named, by, upload.reason());
    database
        .sql("update upload set piece = ? where id = ?")
        .params(piece.id(), upload.id())
        .update();
    clear(folder(upload.id()));
    return byId(upload.incident(), upload.id()).orElseThrow();
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /// Clears away uploads that nobody went on with, and what was coming in as one piece when the
  /// desk was killed.
  @EventListener(ApplicationStartedEvent.class)
  void clear() throws IOException {
    try (DirectoryStream<Path> broken = Files.newDirectoryStream(data.folder("incoming"))) {
      for (Path each : broken) {
        clear(each);
      }
    }
    List<String> old =
        database
            .sql("select id from upload where begun < ?")
            .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
            .query((row, _) -> row.getString("id"))
            .list();
    for (String id : old) {
      clear(folder(id));
      database.sql("delete from upload where id = ?").param(id).update();
    }
  }
}
