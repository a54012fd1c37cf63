/// JMH benchmarks of single methods of the hot path, each beside its plain twin.
@NullMarked
package org.evenkeel.bench.micro;

import org.jspecify.annotations.NullMarked;
