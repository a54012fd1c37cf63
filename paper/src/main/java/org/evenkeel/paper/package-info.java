/// A page of XHTML in, an archivable and accessible PDF out.
@NullMarked
package org.evenkeel.paper;

import org.jspecify.annotations.NullMarked;
