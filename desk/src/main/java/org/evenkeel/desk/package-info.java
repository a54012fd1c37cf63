/// The desk: web pages, interface for programs and jobs around the libraries. Each package below is
/// a module; a step of the response knows the support modules and earlier steps, never later ones.
@NullMarked
package org.evenkeel.desk;

import org.jspecify.annotations.NullMarked;
