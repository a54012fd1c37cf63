/// The times that logs write.
@NullMarked
package org.evenkeel.forensics.format.time;

import org.jspecify.annotations.NullMarked;
