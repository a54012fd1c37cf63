/// Evidence as bytes: files, folders, archives and streams, each hashed while it is read once.
@NullMarked
package org.evenkeel.forensics.source;

import org.jspecify.annotations.NullMarked;
