/// Web access logs written as one line for each request.
@NullMarked
package org.evenkeel.forensics.format.line;

import org.jspecify.annotations.NullMarked;
