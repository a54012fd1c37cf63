package org.evenkeel.forensics.platform;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Sense;
import org.jspecify.annotations.Nullable;

/// The addresses of one software. First it looks at everyone, as owners rename what they like; then
/// it tells what each request means.
interface Routes {
  /// Looks at what one visitor did, in order of time.
  void learn(List<Event> visit);

  /// What a request means; null when its address alone tells all there is.
  @Nullable Sense sense(Event event);

  static String path(Event event) {
    return event.textOrEmpty(Field.PATH);
  }

  static String query(Event event) {
    return event.textOrEmpty(Field.QUERY);
  }

  static boolean isPost(Event event) {
    return event.textOrEmpty(Field.METHOD).equals("POST");
  }

  static boolean isServed(Event event) {
    return event.status() / 100 == 2;
  }
}
