/// The pages of signing in, of one's own account and of people.
@NullMarked
package org.evenkeel.desk.access.web;

import org.jspecify.annotations.NullMarked;
