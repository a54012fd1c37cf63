#!/bin/sh
# shellcheck disable=SC1091,SC2154 # java_home and maven come from java.sh
# Puts the desk's pages under load while an investigation runs, and prints how long they took.
# Usage: build/launcher/desk-load.sh [REQUESTS-PER-SECOND [SECONDS]]; 200 for 30 seconds by itself.
set -u
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
. "$home/build/launcher/java.sh"
find_java && find_maven || exit 1
cd "$home" || exit 1
JAVA_HOME=$java_home
export JAVA_HOME
rm -f desk/target/load.txt
"$maven" -q -pl desk -am test -Dtest=LoadTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Devenkeel.load="${1-200}" -Devenkeel.load.seconds="${2-30}" && cat desk/target/load.txt
