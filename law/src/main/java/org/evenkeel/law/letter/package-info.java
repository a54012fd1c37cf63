/// What is written to whom.
@NullMarked
package org.evenkeel.law.letter;

import org.jspecify.annotations.NullMarked;
