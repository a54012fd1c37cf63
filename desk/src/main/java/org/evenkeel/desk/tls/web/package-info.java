/// The page that helps a phone to trust the desk.
@NullMarked
package org.evenkeel.desk.tls.web;

import org.jspecify.annotations.NullMarked;
