/// Duties as text for a terminal.
@NullMarked
package org.evenkeel.cli.duty;

import org.jspecify.annotations.NullMarked;
