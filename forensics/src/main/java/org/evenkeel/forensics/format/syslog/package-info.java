/// What servers write to syslog: sign-ins, changes of accounts, scheduled jobs.
@NullMarked
package org.evenkeel.forensics.format.syslog;

import org.jspecify.annotations.NullMarked;
