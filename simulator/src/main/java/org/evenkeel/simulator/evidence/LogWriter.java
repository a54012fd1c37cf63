package org.evenkeel.simulator.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.evenkeel.simulator.scene.Place;
import org.evenkeel.simulator.store.Span;
import org.jspecify.annotations.Nullable;

/// Writes one log into as many files as its rotation asks for.
final class LogWriter implements Closeable {
  private final Path folder;
  private final Source source;
  private final Source.Files files = new Source.Files();
  private final Span span;
  private final int periods;
  private int period = -1;
  private @Nullable LineFile file;

  LogWriter(Path folder, Source source, Span span) {
    this.folder = folder;
    this.source = source;
    this.span = span;
    periods =
        source.rotation() == 0 ? 1 : (int) Math.ceilDiv(span.to() - span.from(), source.rotation());
  }

  Source source() {
    return source;
  }

  Place write(CharSequence line, long at) throws IOException {
    int now =
        source.rotation() == 0
            ? 0
            : Math.clamp((at + source.clock() - span.from()) / source.rotation(), 0, periods - 1);
    LineFile open = file;
    if (open == null || now != period) {
      close();
      period = now;
      open = new LineFile(folder, source.file(now, periods));
      file = open;
    }
    return open.write(line, at);
  }

  Source.Written written() {
    return new Source.Written(source, files.parts());
  }

  @Override
  public void close() throws IOException {
    LineFile open = file;
    if (open != null) {
      open.close();
      files.ended(open);
      file = null;
    }
  }
}
