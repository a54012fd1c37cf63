/// What a value that a stranger sent really is: decoded layer by layer, then judged by its tokens
/// and its grammar, not by a list of words.
@NullMarked
package org.evenkeel.forensics.payload;

import org.jspecify.annotations.NullMarked;
