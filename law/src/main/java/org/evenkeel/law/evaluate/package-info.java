/// Duties weighed against facts.
@NullMarked
package org.evenkeel.law.evaluate;

import org.jspecify.annotations.NullMarked;
