/// A ledger in a folder: where each thing lies.
@NullMarked
package org.evenkeel.ledger.folder;

import org.jspecify.annotations.NullMarked;
