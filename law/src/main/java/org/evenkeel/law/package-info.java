/// Facts of a breach in, duties out: whom to tell, by when, saying what, under which law.
@NullMarked
package org.evenkeel.law;

import org.jspecify.annotations.NullMarked;
