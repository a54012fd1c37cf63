/// The pages and endpoints of approvals.
@NullMarked
package org.evenkeel.desk.approval.web;

import org.jspecify.annotations.NullMarked;
