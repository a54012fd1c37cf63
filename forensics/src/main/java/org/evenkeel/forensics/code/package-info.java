/// Reads programs found on a store's server, PHP and JavaScript, as tokens; works out what constant
/// expressions come to and where input flows; runs nothing.
@NullMarked
package org.evenkeel.forensics.code;

import org.jspecify.annotations.NullMarked;
