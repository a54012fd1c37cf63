/// The pages of the triage.
@NullMarked
package org.evenkeel.desk.assess.web;

import org.jspecify.annotations.NullMarked;
