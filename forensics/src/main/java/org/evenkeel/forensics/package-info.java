/// Evidence in, story out.
@NullMarked
package org.evenkeel.forensics;

import org.jspecify.annotations.NullMarked;
