/// The pages of the hunt, and its interface for programs.
@NullMarked
package org.evenkeel.desk.hunt.web;

import org.jspecify.annotations.NullMarked;
