/// What web application firewalls record.
@NullMarked
package org.evenkeel.forensics.format.waf;

import org.jspecify.annotations.NullMarked;
