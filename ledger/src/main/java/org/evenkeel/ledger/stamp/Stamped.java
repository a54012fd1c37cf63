package org.evenkeel.ledger.stamp;

import java.math.BigInteger;
import java.time.Instant;

/// That an authority saw something.
///
/// @param time when, by the authority's clock
/// @param authority the name in its certificate
/// @param serial the number of the stamp
public record Stamped(Instant time, String authority, BigInteger serial) {}
