/// What is known about a breach: said, then checked.
@NullMarked
package org.evenkeel.law.facts;

import org.jspecify.annotations.NullMarked;
