# shellcheck shell=sh disable=SC2154 # home and maven come from ./evenkeel
# Hostile input, made up for a minute for each target of the module fuzz. Jazzer fuzzes one target in
# a process; the others would run their seeds only. What it finds stays as a seed beside the target.

# Every method that is a target, as Class#method.
fuzz_targets() {
  find "$home/fuzz/src/test/java" -name '*FuzzTest.java' | LC_ALL=C sort | while read -r file; do
    class=${file##*/}
    awk -v class="${class%.java}" '
      /@FuzzTest/ { target = 1; next }
      target && match($0, /void [A-Za-z0-9]+/) { print class "#" substr($0, RSTART + 5, RLENGTH - 5) }
      { target = 0 }' "$file"
  done
}

# patiently COMMAND…: at most five minutes; then Java writes down where it is, and is ended.
patiently() {
  if command -v timeout >/dev/null; then
    timeout -s QUIT -k 10 300 "$@"
  else
    "$@"
  fi
}

# fuzz TARGET: a line about what came of it.
fuzz() {
  log=$home/fuzz/target/fuzz-${1##*#}.log
  if JAZZER_FUZZ=1 patiently "$maven" -B -ntp -o -pl forensics,fuzz -Dtest="$1" \
    -Dsurefire.failIfNoSpecifiedTests=false -Denforcer.skip -Dcheckstyle.skip -Dspotless.check.skip \
    test </dev/null >"$log" 2>&1; then
    runs=$(LC_ALL=C sed -n 's/^Done \([0-9]*\) runs in .*/\1/p' "$log" | tail -n 1)
    if [ -n "$runs" ]; then
      echo "$1: $runs inputs, nothing found"
      return
    fi
  fi
  echo "FAILED: $1; see $log"
  grep -a -A 12 -E '^== Java Exception|^"main" |^\[ERROR\] .*(FuzzTest|COMPILATION)' "$log" | head -n 30
  return 1
}

fuzz_all() {
  found=0
  mkdir -p "$home/fuzz/target"
  for target in $(fuzz_targets); do
    fuzz "$target" || found=1
  done
  return $found
}
