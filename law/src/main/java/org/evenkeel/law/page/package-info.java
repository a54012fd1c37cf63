/// The overview that an owner reads.
@NullMarked
package org.evenkeel.law.page;

import org.jspecify.annotations.NullMarked;
