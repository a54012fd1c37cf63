/// Invented store traffic: a large access log that is the same for the same seed, and the truth
/// about the attacks in it.
@NullMarked
package org.evenkeel.bench.traffic;

import org.jspecify.annotations.NullMarked;
