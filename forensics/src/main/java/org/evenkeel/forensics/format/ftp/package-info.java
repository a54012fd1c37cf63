/// Logs of servers for file transfer.
@NullMarked
package org.evenkeel.forensics.format.ftp;

import org.jspecify.annotations.NullMarked;
