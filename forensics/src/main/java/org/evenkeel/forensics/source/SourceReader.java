package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one file, or what is in it: unpacks as often as needed and delivers the texts it finds.
final class SourceReader implements PieceReader {
  private final Pass pass;
  private final Spool spool;
  private final ArchiveReader archives;
  private final List<Delivered> delivered = new ArrayList<>();

  SourceReader(Pass pass, Spool spool, Scratch scratch) {
    this.pass = pass;
    this.spool = spool;
    archives = new ArchiveReader(pass, scratch, this);
  }

  /// What was delivered, in order.
  List<Delivered> delivered() {
    return delivered;
  }

  @Override
  public void read(Piece piece) throws InterruptedException {
    open(piece, PeekedInput.of(piece.stored()), piece.depth());
  }

  private void open(Piece piece, PeekedInput in, int depth) throws InterruptedException {
    IOException failure = in.failure();
    if (in.head().length == 0 && failure != null) {
      pass.refuse(piece.name(), Damage.sentence(failure));
      return;
    }
    boolean direct = piece.file() != null && depth == 0;
    switch (Nature.of(in.head())) {
      case Nature.Text(int mark) -> {
        in.skip(mark);
        deliver(piece, in, mark, direct);
      }
      case Nature.WideText(int mark, boolean bigEndian) -> {
        in.skip(mark);
        deliver(piece, new Utf16Input(in, bigEndian), 0, direct);
      }
      case Nature.Logins(int size) -> deliver(piece, new LoginRecords(in, size), 0, direct);
      case Nature.Packed(Packing packing) -> unpack(piece, in, packing, depth);
      case Nature.Tar() -> archives.tar(piece, in, depth + 1);
      case Nature.Zip() -> archives.zip(piece, in, depth + 1, direct);
      case Nature.Hole() -> hole(piece, in, direct);
      case Nature.Nothing() -> pass.refuse(piece.name(), "empty");
      case Nature.Other(String looks) -> pass.refuse(piece.name(), "not text: looks like " + looks);
    }
  }

  private void unpack(Piece piece, PeekedInput in, Packing packing, int depth)
      throws InterruptedException {
    if (archives.tooDeep(piece, depth + 1)) {
      return;
    }
    try (InputStream decoder = packing.open(in, pass.limits())) {
      InputStream plain = new GuardedInput(decoder, piece.stored()::count, pass.budget());
      PeekedInput inner = PeekedInput.of(plain);
      if (Nature.of(inner.head()) instanceof Nature.Tar) {
        archives.tar(piece, inner, depth + 1);
      } else {
        open(piece, inner, depth + 1);
      }
    } catch (IOException e) {
      pass.refuse(piece.name(), Damage.sentence(e));
    }
  }

  /// A log whose beginning is a hole ends in text; anything else is no log.
  private void hole(Piece piece, PeekedInput in, boolean direct) throws InterruptedException {
    FileChannel file = piece.file();
    if (direct && file != null && endsInText(file)) {
      deliver(piece, in, 0, true);
    } else {
      pass.refuse(piece.name(), "not text: NUL bytes only, as far as was looked");
    }
  }

  private static boolean endsInText(FileChannel file) throws InterruptedException {
    try {
      long size = file.size();
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(PeekedInput.HEAD, size));
      file.read(end, size - end.capacity());
      return Nature.of(end.array()) instanceof Nature.Text;
    } catch (IOException e) {
      Damage.sentence(e);
      return false;
    }
  }

  private void deliver(Piece piece, InputStream text, int mark, boolean direct)
      throws InterruptedException {
    SourceHead head = new SourceHead(piece.name(), piece.modified());
    if (!pass.wants(head)) {
      return;
    }
    Sink sink = pass.begin(head);
    boolean spooling = pass.isFirst() && !direct;
    LineCutter cutter = new LineCutter(pass.pool(), sink, mark);
    Optional<String> damage = cutter.pour(spooling ? new SpooledInput(text, spool) : text);
    HashedInput stored = piece.stored();
    damage = stored.drain(damage);
    SourceTail now =
        new SourceTail(
            stored.sha256Hex(),
            stored.count(),
            cutter.offset(),
            damage,
            later(piece.file(), stored));
    SourceTail tail = pass.tail(head, now);
    sink.end(tail);
    Spool.Region region = spooling ? spool.region().orElse(null) : null;
    delivered.add(new Delivered(head, tail, mark, region));
  }

  /// How much was written to the file since it was opened.
  private static long later(@Nullable FileChannel file, HashedInput stored) {
    try {
      return file == null ? 0 : Math.max(0, file.size() - stored.count());
    } catch (IOException e) {
      return 0; // it was read to its end; that it grew is no more than a remark
    }
  }
}
