# shellcheck shell=sh disable=SC2154 # home, app, java_home and maven come from ./evenkeel
# Builds the benchmarks and runs them with the arguments given.
find_java || { explain_missing "JDK 25"; exit 1; }
find_maven || { explain_missing Maven; exit 1; }
echo "Building the benchmarks …" >&2
(
  cd "$home" || exit 1
  JAVA_HOME=$java_home
  export JAVA_HOME
  exec "$maven" -q -B -ntp -Papp -pl bench -am package dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory=target/quick/jars </dev/null >&2
) || exit 1
# What is measured as a whole is built before, not by the first run that is timed.
[ "${1-}" != speed ] || "$home/evenkeel" --version >/dev/null || exit 1
# shellcheck disable=SC2086
exec "$java_home/bin/java" --enable-native-access=ALL-UNNAMED -Devenkeel.root="$home" \
  ${EVENKEEL_JAVA_OPTS-} -cp "$home/bench/target/quick/classes:$home/bench/target/quick/jars/*" \
  org.evenkeel.bench.Bench "$@"
