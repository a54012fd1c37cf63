# shellcheck shell=sh disable=SC2154 # home, app, java_home, tuning and maven come from ./evenkeel
# Builds the application into $app: all jars in one folder, manual pages, and a cache of what Java
# has to load at the start.

# One build at a time: the lock is a link that names the process which holds it.
lock() {
  told=
  while ! ln -s "$$" "$home/cli/target/lock" 2>/dev/null; do
    owner=$(readlink "$home/cli/target/lock") || continue
    if ! kill -0 "$owner" 2>/dev/null && ! ps -p "$owner" >/dev/null 2>&1; then
      rm -f "$home/cli/target/lock"
      continue
    fi
    [ -n "$told" ] || echo "Another Evenkeel is being built here; waiting for it …" >&2
    told=1
    sleep 1
  done
  trap unlock EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

unlock() {
  rm -rf "$home/cli/target/app.new"
  rm -f "$home/cli/target/lock"
  trap - EXIT INT TERM HUP
}

build_app() {
  find_maven || { explain_missing Maven; return 1; }
  if ! mkdir -p "$home/cli/target" 2>/dev/null || ! [ -w "$home/cli/target" ]; then
    echo "Evenkeel must be built first, but $home cannot be written to." >&2
    return 1
  fi
  lock
  if [ -f "$app/stamp" ] && ! is_stale; then
    unlock # the one we waited for has built it
    return
  fi
  if [ -f "$app/stamp" ]; then
    echo "Building Evenkeel (its source has changed) …" >&2
  else
    echo "Building Evenkeel (first use, about a minute) …" >&2
  fi
  log=$home/cli/target/build.log
  if ! assemble >"$log" 2>&1; then
    grep -E '^\[ERROR\]|rror:' "$log" | head -n 20 >&2
    echo "The build failed. All of what it said: $log" >&2
    return 1
  fi
  unlock
}

assemble() {
  new=$home/cli/target/app.new
  rm -rf "$new"
  mkdir -p "$new"
  rm -rf "$home/cli/target/quick/jars" # what is no dependency any more stays away
  : >"$new/stamp" # as old as the beginning of the build: what changes meanwhile is built next time
  (
    cd "$home" || exit 1
    JAVA_HOME=$java_home
    export JAVA_HOME
    exec "$maven" -B -ntp -Papp -pl cli -am package </dev/null
  ) || return 1
  cp "$home"/cli/target/quick/evenkeel.jar "$home"/cli/target/quick/jars/*.jar "$new/" || return 1
  unseal "$new"/xz-*.jar || return 1
  slim "$new"/duckdb_jdbc-*.jar || return 1
  renew "$new"/picocli-*.jar || return 1
  "$java_home/bin/java" -jar "$new/evenkeel.jar" man --to "$new/man1" || return 1
  shelve || return 1
  train
  rm -rf "$app"
  mv "$new" "$app"
}

# The jar of xz is sealed, which the cache below cannot bear: the same classes in a jar that is not.
unseal() {
  mkdir "$new/xz" &&
    (cd "$new/xz" && "$java_home/bin/jar" xf "$1") &&
    "$java_home/bin/jar" cf "$1" -C "$new/xz" org &&
    rm -rf "$new/xz"
}

# DuckDB comes with the libraries of four systems: only this one's is kept.
slim() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) library=libduckdb_java.so_linux_amd64 ;;
    Linux-aarch64) library=libduckdb_java.so_linux_arm64 ;;
    Darwin-arm64) library=libduckdb_java.so_macos_arm64 ;;
    *) return 0 ;;
  esac
  "$java_home/bin/jar" tf "$1" | grep -qxF "$library" || return 0
  mkdir "$new/duckdb" &&
    (cd "$new/duckdb" && "$java_home/bin/jar" xf "$1" META-INF org "$library") &&
    "$java_home/bin/jar" cfM "$1" -C "$new/duckdb" . &&
    rm -rf "$new/duckdb"
}

# The class files of picocli are too old for the cache below: the same code, written anew.
renew() {
  "$java_home/bin/java" "$home/build/launcher/Renew.java" "$1"
}

# The product's own rules, read and checked once for all starts, beside their YAML in the jar.
shelve() {
  mkdir -p "$new/shelf/rules" &&
    "$java_home/bin/java" -jar "$new/evenkeel.jar" rules shelve "$new/shelf/rules/own.shelf" &&
    "$java_home/bin/jar" uf "$new"/evenkeel-forensics-*.jar -C "$new/shelf" rules/own.shelf &&
    rm -rf "$new/shelf"
}

# Java remembers from a run what it will need (JEP 514), and how methods were used (JEP 515), with the
# settings of later runs: a drill, then an ordinary day at a store with the attacks of four stories
# beside it. See docs/adr/0052. A cache that does not serve is thrown away: without it, Evenkeel only
# starts slower.
train() {
  drill=$new/drill
  "$java_home/bin/java" -jar "$new/evenkeel.jar" demo --no-desk --to "$drill" >/dev/null
  "$java_home/bin/java" "$home/build/launcher/Ordinary.java" "$drill/ordinary.log" 400000
  for story in blind-sqli union-sqli siege credential-stuffing; do
    "$java_home/bin/java" -jar "$new/evenkeel.jar" simulate --scenario "$story" --lines 3000 \
      --to "$drill/$story" >/dev/null
  done
  # shellcheck disable=SC2086
  "$java_home/bin/java" $tuning -XX:AOTCacheOutput="$new/evenkeel.aot" -jar "$new/evenkeel.jar" \
    rehearse "$drill/logs" "$drill/ordinary.log" "$drill"/*-*/logs "$drill/siege/logs" >/dev/null
  # shellcheck disable=SC2086
  "$java_home/bin/java" $tuning -XX:AOTCache="$new/evenkeel.aot" -XX:AOTMode=on \
    -jar "$new/evenkeel.jar" investigate "$drill/logs" >/dev/null
  [ $? = 10 ] || rm -f "$new/evenkeel.aot"
  rm -rf "$drill" "$new/evenkeel.aot.config"
}
