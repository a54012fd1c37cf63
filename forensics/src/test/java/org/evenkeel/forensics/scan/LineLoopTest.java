package org.evenkeel.forensics.scan;

/// placeholder
class LineLoopTest {}
