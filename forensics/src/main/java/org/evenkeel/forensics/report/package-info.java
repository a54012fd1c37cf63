/// The answer as one page that needs nothing else: no script, no network, light, dark and paper.
@NullMarked
package org.evenkeel.forensics.report;

import org.jspecify.annotations.NullMarked;
