package org.evenkeel.desk.evidence.web;

import java.util.List;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.incident.Incident;
import org.jspecify.annotations.Nullable;

/// What the page of a case's evidence shows.
public record EvidenceView(
    Incident incident, List<Piece> pieces, boolean mayAdd, @Nullable String wrong)
    implements Correctable {
  public EvidenceView {
    pieces = List.copyOf(pieces);
  }

  /// A size as people read it, in powers of 1,000.
  public String size(Piece piece) {
    return Sizes.of(piece.bytes());
  }
}
