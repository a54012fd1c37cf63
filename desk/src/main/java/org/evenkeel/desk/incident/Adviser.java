package org.evenkeel.desk.incident;

import java.util.List;

/// Says what is to be done next in a case. Each step of the response is one: so its news reaches
/// the overview, which knows no step.
public interface Adviser {
  List<NextThing> advise(Incident incident);
}
