/// Who is behind the requests, as far as they can be told apart.
@NullMarked
package org.evenkeel.forensics.actor;

import org.jspecify.annotations.NullMarked;
