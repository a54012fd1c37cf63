/// The command line: one command per file.
@NullMarked
package org.evenkeel.cli;

import org.jspecify.annotations.NullMarked;
