/// From what was observed to one defensible story: verdict, way in, weakness, duration.
@NullMarked
package org.evenkeel.forensics.story;

import org.jspecify.annotations.NullMarked;
