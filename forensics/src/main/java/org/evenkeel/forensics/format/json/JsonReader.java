package org.evenkeel.forensics.format.json;

import java.util.Arrays;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.RowFiller;
import org.evenkeel.forensics.format.time.AnyTime;
import org.jspecify.annotations.Nullable;

/// Reads objects that stand on one line. Lines of an array around them, `[` and `]`, and the commas
/// between them pass.
///
/// Where several keys tell the same, the more telling one is believed wherever it stands: nginx
/// logs `uri` after its rewriting, `request` as it was sent. Of equal keys the last is.
final class JsonReader implements ListReader, JsonScanner.Listener {
  private static final int TARGET = Field.TARGET.ordinal();

  /// What a request line gives way by when it is none.
  private static final int UNLIKELY = 10_000;

  private final JsonFormat format;
  private final KeyTable keys;
  private final Pairs pairs;
  private final AnyTime times;
  private final JsonScanner scanner = new JsonScanner();
  private final LineObjects objects = new LineObjects(scanner);
  private final RowFiller filler = new RowFiller();
  private final int[] ranks = new int[KeyTable.TIME + 1];
  private final long needed;
  private byte[] buffer = new byte[512];
  private int used;
  private long met;
  private Row row = new Row();
  private @Nullable Part target;
  private byte[] targetBytes = {};
  private int targetFrom;
  private int targetTo;

  JsonReader(JsonFormat format, Setting setting) {
    this.format = format;
    this.keys = new KeyTable(format.keys());
    this.pairs = new Pairs(format.pairs());
    this.times = new AnyTime(setting);
    long fields = 0;
    for (Field field : format.needed()) {
      fields |= 1L << field.ordinal();
    }
    this.needed = fields;
  }

  @Override
  public Reading read(Row row) {
    objects.start(row);
    return more() ? readOn(row) : Reading.SILENT;
  }

  @Override
  public boolean more() {
    return objects.more();
  }

  @Override
  public Reading readOn(Row row) {
    start(row);
    boolean whole = objects.next(row, this);
    finish();
    return whole && complete() ? Reading.EVENT : Reading.UNREADABLE;
  }

  private void start(Row row) {
    this.row = row;
    if (buffer.length < row.to() - row.from()) {
      buffer = new byte[row.to() - row.from()];
    }
    used = 0;
    met = 0;
    target = null;
    pairs.forgetName();
    Arrays.fill(ranks, Integer.MAX_VALUE);
    row.kind(format.kind());
    filler.start(row, row.bytes());
  }

  private void finish() {
    if (target != null) {
      filler.put(target, targetBytes, targetFrom, targetTo);
    }
    filler.finish();
  }

  /// A request that was answered before it was understood leaves its target empty.
  private boolean complete() {
    long told = row.present() | (row.status() > 0 ? met & 1L << TARGET : 0);
    return (told & needed) == needed;
  }

  @Override
  public void value(long hash, int from, int to, boolean text) {
    byte[] bytes = filler.bytes();
    if (pairs.isName(hash)) {
      pairs.name(from, to);
      return;
    }
    boolean paired = pairs.isValue(hash);
    KeyTable.Key key = keys.find(paired ? pairs.member(bytes) : hash);
    boolean meant = key != null && isAt(key.path().bytes, paired);
    if (paired) {
      pairs.forgetName();
    }
    if (key == null || !meant) {
      return;
    }
    if (text && Octet.indexOf(bytes, from, to, (byte) '\\') < to) {
      int end = Unescaping.undo(bytes, from, to, buffer, used);
      value(key, buffer, used, end);
      used = end;
    } else {
      value(key, bytes, from, to);
    }
  }

  private boolean isAt(byte[] path, boolean paired) {
    return paired ? pairs.isAt(path, filler.bytes()) : scanner.isAt(path);
  }

  private void value(KeyTable.Key key, byte[] bytes, int from, int to) {
    int goal = key.goal();
    met |= 1L << goal;
    boolean absent = from == to || (to - from == 1 && bytes[from] == '-');
    if (absent || key.rank() > ranks[goal]) {
      return;
    }
    if (goal == KeyTable.TIME) {
      time(key, times.micros(bytes, from, to));
    } else if (goal == TARGET) {
      target(key, bytes, from, to);
    } else {
      filler.put(key.part(), bytes, from, to);
      ranks[goal] = row.has(key.part().field()) ? key.rank() : ranks[goal];
    }
  }

  private void time(KeyTable.Key key, long time) {
    if (time != Row.NO_TIME) {
      row.time(time, times.offsetSeconds());
      ranks[KeyTable.TIME] = key.rank();
    }
  }

  private void target(KeyTable.Key key, byte[] bytes, int from, int to) {
    boolean likely =
        key.part().way() != Part.Way.REQUEST
            || bytes[from] == '/'
            || Octet.indexOf(bytes, from, to, (byte) ' ') < to;
    int rank = likely ? key.rank() : key.rank() + UNLIKELY;
    if (rank <= ranks[TARGET]) {
      ranks[TARGET] = rank;
      target = key.part();
      targetBytes = bytes;
      targetFrom = from;
      targetTo = to;
    }
  }
}
