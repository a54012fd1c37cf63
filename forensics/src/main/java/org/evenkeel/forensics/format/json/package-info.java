/// Logs that write each event as a JSON object.
@NullMarked
package org.evenkeel.forensics.format.json;

import org.jspecify.annotations.NullMarked;
