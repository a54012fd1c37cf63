/// What is known of stores' weaknesses: which component, at which address, since which version no
/// more.
@NullMarked
package org.evenkeel.forensics.known;

import org.jspecify.annotations.NullMarked;
