package org.evenkeel.bench.speed;

import java.time.Duration;

/// One run of one contender.
///
/// @param wall from start to the end of its last process
/// @param cpu processor time, user and system, of all its processes; zero if not measured
/// @param peak most resident memory of all its processes, in bytes; zero if not measured
/// @param code exit code of the first of its processes that failed, else 0
record Run(Duration wall, Duration cpu, long peak, int code) {}
