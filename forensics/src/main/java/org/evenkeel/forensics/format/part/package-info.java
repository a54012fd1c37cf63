/// What the parts of a line mean, and how they get into a row.
@NullMarked
package org.evenkeel.forensics.format.part;

import org.jspecify.annotations.NullMarked;
