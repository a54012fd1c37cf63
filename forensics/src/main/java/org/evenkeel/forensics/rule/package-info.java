/// Sigma rules: said, checked, compiled.
@NullMarked
package org.evenkeel.forensics.rule;

import org.jspecify.annotations.NullMarked;
