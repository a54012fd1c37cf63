/// How well the rules tell attacks from ordinary requests, on labelled sets.
@NullMarked
package org.evenkeel.bench.detection;

import org.jspecify.annotations.NullMarked;
