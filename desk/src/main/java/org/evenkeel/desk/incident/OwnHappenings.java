package org.evenkeel.desk.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the case itself puts on the timeline: its moments, and what people add by hand.
@Component
class OwnHappenings implements Overview.Happenings {
  private final Moments moments;

  OwnHappenings(Moments moments) {
    this.moments = moments;
  }

  @Override
  public List<Overview.Happening> of(Incident incident) {
    List<Overview.Happening> all = new ArrayList<>();
    String here = "/incidents/" + incident.id();
    moments
        .of(incident.id())
        .forEach((kind, at) -> all.add(response(at, kind.title(), here + "/moments")));
    all.add(response(incident.opened(), "The incident was opened", here));
    all.addAll(moments.added(incident.id()));
    return all;
  }

  private static Overview.Happening response(Instant at, String what, String address) {
    return new Overview.Happening(at, Overview.Happening.Side.RESPONSE, what, "", address, false);
  }
}
