package org.evenkeel.desk.incident.web;

import java.util.List;
import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.incident.Incident;
import org.jspecify.annotations.Nullable;

/// What a page with a list and a form shows.
///
/// @param <T> what is listed
/// @param mayAdd whether the person may add to the list
/// @param wrong why the last try was refused
public record RoomView<T>(Incident incident, List<T> items, boolean mayAdd, @Nullable String wrong)
    implements Correctable {
  public RoomView {
    items = List.copyOf(items);
  }
}
