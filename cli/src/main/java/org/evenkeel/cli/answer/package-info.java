/// The answer as text for a person. Everything shown passes `SafeText` on its way.
@NullMarked
package org.evenkeel.cli.answer;

import org.jspecify.annotations.NullMarked;
