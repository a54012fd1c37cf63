/// Success or attempt: what the answers, the order and the repetition of requests prove.
@NullMarked
package org.evenkeel.forensics.oracle;

import org.jspecify.annotations.NullMarked;
