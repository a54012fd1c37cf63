/// One pass over all lines, on all cores: who did how much, and which lines are worth a look.
@NullMarked
package org.evenkeel.forensics.scan;

import org.jspecify.annotations.NullMarked;
