/// Access logs of load balancers and storage services.
@NullMarked
package org.evenkeel.forensics.format.cloud;

import org.jspecify.annotations.NullMarked;
