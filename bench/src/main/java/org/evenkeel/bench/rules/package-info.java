/// What more rules cost a scan.
@NullMarked
package org.evenkeel.bench.rules;

import org.jspecify.annotations.NullMarked;
