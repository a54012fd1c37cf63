/// What a line of a log says, whatever log it stood in.
@NullMarked
package org.evenkeel.forensics.event;

import org.jspecify.annotations.NullMarked;
