/// What database servers log.
@NullMarked
package org.evenkeel.forensics.format.sql;

import org.jspecify.annotations.NullMarked;
