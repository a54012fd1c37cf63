package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.correlation.Sightings;
import org.evenkeel.forensics.recognise.StoreSigns;

/// What the first pass gathered beside hits and totals.
///
/// @param sightings matches that correlations ask for
/// @param signs what ordinary addresses tell about the store
/// @param addresses from where some of the requests came
record Aside(Sightings sightings, StoreSigns signs, AddressSample addresses) {}
