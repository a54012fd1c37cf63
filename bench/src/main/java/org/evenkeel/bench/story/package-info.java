/// Stories measured: invented breaches investigated, and the answers held against the truth.
@NullMarked
package org.evenkeel.bench.story;

import org.jspecify.annotations.NullMarked;
