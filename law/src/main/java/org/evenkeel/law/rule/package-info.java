/// Duties as data: said, then checked.
@NullMarked
package org.evenkeel.law.rule;

import org.jspecify.annotations.NullMarked;
