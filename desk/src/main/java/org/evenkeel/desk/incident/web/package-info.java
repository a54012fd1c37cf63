/// The pages of the list of cases and of one case.
@NullMarked
package org.evenkeel.desk.incident.web;

import org.jspecify.annotations.NullMarked;
