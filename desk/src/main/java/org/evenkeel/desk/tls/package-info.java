/// A certificate for a desk in a local network, where nobody else would issue one.
@ApplicationModule(
    displayName = "Certificates",
    allowedDependencies = {"frame", "access"})
@NullMarked
package org.evenkeel.desk.tls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
