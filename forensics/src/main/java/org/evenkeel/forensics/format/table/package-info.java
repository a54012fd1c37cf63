/// Tables of requests whose first line names the columns.
@NullMarked
package org.evenkeel.forensics.format.table;

import org.jspecify.annotations.NullMarked;
