package org.evenkeel.desk.incident.web;

import java.time.Instant;
import java.util.Map;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.MomentKind;
import org.jspecify.annotations.Nullable;

/// What the page of moments shows.
public record MomentsView(
    Incident incident, Map<MomentKind, Instant> moments, boolean maySet, @Nullable String wrong) {
  public MomentsView {
    moments = Map.copyOf(moments);
  }
}
