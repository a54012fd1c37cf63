/// Text with keys and lines, and what is wrong with it.
@NullMarked
package org.evenkeel.law.yaml;

import org.jspecify.annotations.NullMarked;
