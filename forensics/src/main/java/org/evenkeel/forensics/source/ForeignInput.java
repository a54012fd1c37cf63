package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.MemoryLimitException;

/// The output of a decoder that others wrote: whatever it throws on hostile bytes becomes damage,
/// and nothing that it decoded before is lost.
final class ForeignInput extends BulkInput {
  /// Starts the decoder; most of them read a header then.
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  private final String tool;
  private final int grain;
  private final InputStream decoder;
  private @Nullable Damage failure;

  /// @param grain how many bytes to ask for when the decoder has none ready. A decoder that fails
  ///   loses what it decoded in that call.
  ForeignInput(String tool, int grain, Opening opening) throws IOException {
    this.tool = tool;
    this.grain = grain;
    decoder = guarded(opening);
  }

  private InputStream guarded(Opening opening) throws IOException {
    try {
      return opening.open();
    } catch (IOException e) {
      throw explained(e);
    } catch (LinkageError e) {
      throw new Damage(
          "its packing (" + tool + ") cannot be read on this machine; unpack it with " + tool, e);
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | NegativeArraySizeException e) {
      throw corrupt(e);
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    int count = 0;
    try {
      while (count < length) {
        int wanted = Math.min(length - count, Math.max(grain, decoder.available()));
        int read = decoder.read(into, from + count, wanted);
        if (read < 0) {
          return count == 0 ? -1 : count;
        }
        count += read;
      }
    } catch (IOException e) {
      failure = explained(e);
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | NegativeArraySizeException e) {
      failure = corrupt(e);
    }
    if (count == 0 && failure != null) {
      throw failure;
    }
    return count;
  }

  private Damage explained(IOException e) throws IOException {
    return switch (e) {
      case Damage damage -> damage;
      case java.nio.channels.ClosedChannelException stopped -> throw stopped;
      case MemoryLimitException greedy ->
          new Damage(
              "stopped: unpacking this "
                  + tool
                  + " takes "
                  + (greedy.getMemoryNeeded() >> 10)
                  + " MiB of memory, more than is allowed; unpack it with "
                  + tool,
              greedy);
      case java.io.EOFException shortened -> cutShort(shortened);
      default -> {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Truncated") || message.contains("unexpected end")) {
          yield cutShort(e);
        }
        yield corrupt(e);
      }
    };
  }

  private Damage cutShort(Exception e) {
    return new Damage("the " + tool + " data is cut short", e);
  }

  private Damage corrupt(Exception e) {
    return new Damage("the " + tool + " data is corrupt (" + e.getMessage() + ")", e);
  }

  @Override
  public void close() throws IOException {
    decoder.close();
  }
}
