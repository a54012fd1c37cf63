/// Log formats: recognised by content, read without guessing.
@NullMarked
package org.evenkeel.forensics.format;

import org.jspecify.annotations.NullMarked;
