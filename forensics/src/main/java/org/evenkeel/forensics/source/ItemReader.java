package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;

/// Reads one item in one pass, on the thread that asks for it.
final class ItemReader {
  private final Pass pass;
  private final Spools spools;
  private final Scratch scratch;
  private final InputStream standardInput;

  ItemReader(Pass pass, Spools spools, Scratch scratch, InputStream standardInput) {
    this.pass = pass;
    this.spools = spools;
    this.scratch = scratch;
    this.standardInput = standardInput;
  }

  /// Reads an item for the first time; nothing if it could not be opened.
  Optional<Taken> first(Item item) throws InterruptedException {
    return switch (item) {
      case Item.Piped piped -> Optional.of(read(piped, Opening.piece(piped, standardInput)));
      case Item.OnDisk file -> {
        try (FileChannel channel = Opening.channel(file)) {
          yield Optional.of(read(file, Opening.piece(file, channel, channel.size(), pass)));
        } catch (IOException e) {
          pass.refuse(file.name(), Damage.sentence(e));
          yield Optional.empty();
        }
      }
    };
  }

  private Taken read(Item item, Piece piece) throws InterruptedException {
    Spool spool = spools.borrow();
    SourceReader reader = new SourceReader(pass, spool, scratch);
    reader.read(piece);
    spools.giveBack(spool);
    HashedInput stored = piece.stored();
    Optional<String> damage = stored.drain(Optional.empty());
    if (reader.delivered().isEmpty() && damage.isPresent()) {
      pass.refuse(item.name(), damage.get());
    }
    Seal seal = new Seal(item.name(), stored.sha256Hex(), stored.count());
    return new Taken(item, seal, reader.delivered());
  }

  /// Delivers again what the pass wants of an item.
  void again(Taken taken) throws InterruptedException {
    if (taken.spooledFor(pass)) {
      for (Delivered source : taken.delivered()) {
        replay(source);
      }
      return;
    }
    switch (taken.item()) {
      case Item.Piped piped ->
          pass.refuseAgain(
              piped.name(),
              "standard input cannot be read twice, and there was no room to keep it");
      case Item.OnDisk file -> again(file, taken.seal().size());
    }
  }

  private void again(Item.OnDisk file, long size) throws InterruptedException {
    try (FileChannel channel = Opening.channel(file)) {
      Spool unused = new Spool(scratch);
      new SourceReader(pass, unused, scratch).read(Opening.piece(file, channel, size, pass));
    } catch (IOException e) {
      pass.refuseAgain(file.name(), Damage.sentence(e));
    }
  }

  private void replay(Delivered source) throws InterruptedException {
    if (!pass.wants(source.head())) {
      return;
    }
    Sink sink = pass.begin(source.head());
    LineCutter cutter = new LineCutter(pass.pool(), sink, source.mark());
    HashedInput text = new HashedInput(source.text(), false, pass.progress());
    Optional<String> damage = cutter.pour(text);
    SourceTail tail = source.tail();
    sink.end(
        new SourceTail(
            tail.sha256(),
            tail.size(),
            tail.unpacked(),
            tail.damage().or(() -> damage),
            tail.later()));
  }

  /// Bytes that `again` will read of an item.
  long sizeAgain(Taken taken) {
    List<Delivered> wanted =
        taken.delivered().stream().filter(source -> pass.wants(source.head())).toList();
    return taken.spooledFor(pass)
        ? wanted.stream().mapToLong(source -> source.tail().unpacked()).sum()
        : taken.seal().size();
  }
}
