/// Regular expressions, found by a table that is made while texts go by.
@NullMarked
package org.evenkeel.forensics.expression;

import org.jspecify.annotations.NullMarked;
