package org.evenkeel.desk.evidence.web;

import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.ledger.evidence.Custody;

/// What the page of one piece shows.
public record CustodyView(Incident incident, Piece piece, Custody custody) {}
