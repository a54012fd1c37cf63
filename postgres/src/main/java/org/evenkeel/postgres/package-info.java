/// A PostgreSQL of our own in a folder: its programs are unpacked from a jar, its cluster is made
/// on first use, and one process of ours starts it, watches over it and stops it.
///
/// The folder holds
/// - `programs/`: what was unpacked, one folder a version
/// - `data/`: the cluster
/// - `password`: of the owner's role, readable by the owner of the file only
/// - `postgres.log`: what the server says
/// - `lock`: held by the process that uses the folder
@NullMarked
package org.evenkeel.postgres;

import org.jspecify.annotations.NullMarked;
