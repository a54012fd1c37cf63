/// The pages of the duties, their notices and their proof.
@NullMarked
package org.evenkeel.desk.report.web;

import org.jspecify.annotations.NullMarked;
