/// Which format a source is in, told from its content alone.
@NullMarked
package org.evenkeel.forensics.recognise;

import org.jspecify.annotations.NullMarked;
