/// Access logs whose layout is given by text, as servers are configured with it.
@NullMarked
package org.evenkeel.forensics.format.layout;

import org.jspecify.annotations.NullMarked;
