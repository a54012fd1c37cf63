/// What web servers and PHP write about themselves.
@NullMarked
package org.evenkeel.forensics.format.error;

import org.jspecify.annotations.NullMarked;
