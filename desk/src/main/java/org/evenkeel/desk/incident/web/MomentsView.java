package org.evenkeel.desk.incident.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.MomentKind;
import org.evenkeel.desk.incident.Moments;
import org.jspecify.annotations.Nullable;

/// What the page of moments shows.
public record MomentsView(
    Incident incident,
    Map<MomentKind, Instant> moments,
    Map<MomentKind, Moments.Precision> precisions,
    boolean maySet,
    @Nullable String wrong)
    implements Correctable {
  public MomentsView {
    moments = Map.copyOf(moments);
    precisions = Map.copyOf(precisions);
  }

  /// How exactly a moment is known; to the minute where nobody said otherwise.
  public Moments.Precision precision(MomentKind kind) {
    return precisions.getOrDefault(kind, Moments.Precision.MINUTE);
  }

  /// Those that most cases have.
  public List<MomentKind> usual() {
    return Arrays.stream(MomentKind.values()).filter(MomentKind::isUsual).toList();
  }

  /// Those that few laws ask for; what was said already stands above.
  public List<MomentKind> unusual() {
    return Arrays.stream(MomentKind.values()).filter(kind -> !kind.isUsual()).toList();
  }
}
