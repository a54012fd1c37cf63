/// The pages of evidence.
@NullMarked
package org.evenkeel.desk.evidence.web;

import org.jspecify.annotations.NullMarked;
