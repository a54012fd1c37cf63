/// What every page has: its frame, its headers, its words for time, and how it says that something
/// went wrong. Knows no other module.
@ApplicationModule(
    displayName = "Frame",
    allowedDependencies = {})
@NullMarked
package org.evenkeel.desk.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
