/// Bytes read eight at a time.
@NullMarked
package org.evenkeel.forensics.bytes;

import org.jspecify.annotations.NullMarked;
