/// Records of who was on the server: `wtmp`, `btmp`, `utmp`.
@NullMarked
package org.evenkeel.forensics.format.login;

import org.jspecify.annotations.NullMarked;
