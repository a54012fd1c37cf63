/// What addresses mean at a software that is known, where the same address means nothing elsewhere.
@NullMarked
package org.evenkeel.forensics.platform;

import org.jspecify.annotations.NullMarked;
