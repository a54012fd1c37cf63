/// The endpoints of people and tokens, and the description of all of them.
@NullMarked
package org.evenkeel.desk.api.web;

import org.jspecify.annotations.NullMarked;
