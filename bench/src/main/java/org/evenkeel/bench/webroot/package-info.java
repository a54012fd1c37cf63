/// How often the search of a web root is wrong: alarms on harmless files, misses on harmful ones.
@NullMarked
package org.evenkeel.bench.webroot;

import org.jspecify.annotations.NullMarked;
