package org.evenkeel.desk.frame;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Streams of server-sent events that are open now. A desk that stops waits for requests that are
/// under way; these would never end by themselves, so they end when it begins to stop.
@Component
public class Feeds {
  private final Set<Thread> open = ConcurrentHashMap.newKeySet();

  /// Tells a reader what there is to tell, until it returns.
  @FunctionalInterface
  public interface Feed {
    /// @throws IOException when the reader has gone
    void tell(SseEmitter reader) throws IOException, InterruptedException;
  }

  /// Opens a stream.
  ///
  /// @param limit after which the browser has to ask anew; zero for none
  public SseEmitter open(Duration limit, Feed feed) {
    SseEmitter reader = new SseEmitter(limit.toMillis());
    var _ = Thread.ofVirtual().name("feed").start(() -> run(reader, feed));
    return reader;
  }

  private void run(SseEmitter reader, Feed feed) {
    open.add(Thread.currentThread());
    try {
      feed.tell(reader);
    } catch (IOException | IllegalStateException e) {
      reader.complete(); // the reader has gone
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the desk stops
    } finally {
      open.remove(Thread.currentThread());
      reader.complete();
    }
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    open.forEach(Thread::interrupt);
  }
}
