/// The answer as a document: what the terminal, the report, the desk and the cluster all show.
@NullMarked
package org.evenkeel.forensics.investigation;

import org.jspecify.annotations.NullMarked;
