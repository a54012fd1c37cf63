/// Searches the files of a store for what intruders leave: shells, skimmers, changed files, doors
/// left open in settings. Files are read, never run.
@NullMarked
package org.evenkeel.forensics.webroot;

import org.jspecify.annotations.NullMarked;
