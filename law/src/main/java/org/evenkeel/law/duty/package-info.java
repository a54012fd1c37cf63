/// The answer: duties with state, date and reason.
@NullMarked
package org.evenkeel.law.duty;

import org.jspecify.annotations.NullMarked;
