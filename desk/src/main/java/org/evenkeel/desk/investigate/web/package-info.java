/// The pages of the investigation.
@NullMarked
package org.evenkeel.desk.investigate.web;

import org.jspecify.annotations.NullMarked;
