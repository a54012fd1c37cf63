/// The W3C's extended log file format.
@NullMarked
package org.evenkeel.forensics.format.w3c;

import org.jspecify.annotations.NullMarked;
