/// How the law counts: zones, holidays, hours, days.
@NullMarked
package org.evenkeel.law.clock;

import org.jspecify.annotations.NullMarked;
