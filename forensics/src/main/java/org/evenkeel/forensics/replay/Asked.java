package org.evenkeel.forensics.replay;

import org.evenkeel.forensics.scan.Question;

/// A question that was understood.
///
/// @param question the request and its answer
/// @param probe what it asks
/// @param seconds how many seconds the database is told to wait, 0 when it is not
record Asked(Question question, Probe probe, int seconds) {}
