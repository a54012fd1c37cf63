#!/bin/sh
# shellcheck disable=SC1091,SC2154 # java_home and maven come from java.sh
# Takes the pictures in docs/screenshots of a fresh demo. Needs Debian's chromium and JDK 25.
set -u
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
. "$home/build/launcher/java.sh"
find_java && find_maven || exit 1
work=$(mktemp -d)
"$home/evenkeel" demo --data "$work/drill" --port 0 2>"$work/said" &
demo=$!
trap 'kill "$demo" 2>/dev/null; wait "$demo" 2>/dev/null; rm -rf "$work"' EXIT

waited=0
until link=$(grep -o 'http://localhost:[^ ]*/sign-in/drill?code=[^ ]*' "$work/said"); do
  waited=$((waited + 1))
  if ! kill -0 "$demo" 2>/dev/null || [ "$waited" -gt 300 ]; then
    echo "The demo did not start:" >&2
    cat "$work/said" >&2
    exit 1
  fi
  sleep 1
done

cd "$home" || exit 1
JAVA_HOME=$java_home
export JAVA_HOME
"$maven" -q -pl desk -am test -Dtest=ScreenshotsTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Ddemo.link="$link" && ls -l docs/screenshots
