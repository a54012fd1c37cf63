/// Deadlines as a calendar.
@NullMarked
package org.evenkeel.law.calendar;

import org.jspecify.annotations.NullMarked;
