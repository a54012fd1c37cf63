/// The words that duties are written in.
@NullMarked
package org.evenkeel.law.code;

import org.jspecify.annotations.NullMarked;
