/// Whose data: from what was done to kinds of data, how far they got, and how many people.
@NullMarked
package org.evenkeel.forensics.exposure;

import org.jspecify.annotations.NullMarked;
