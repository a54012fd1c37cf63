/// Searches database dumps for what intruders leave in them: accounts, scripts, triggers.
@NullMarked
package org.evenkeel.forensics.database;

import org.jspecify.annotations.NullMarked;
