# shellcheck shell=sh disable=SC2154 # home, app, java_home and maven come from ./evenkeel
# Everything that is checked before a change is taken: the build with all its gates and tests, then
# the launcher as people use it. With --fuzz, hostile input is made up for a minute per target, too;
# with --mutation, the law's code is changed bit by bit, to see whether its tests notice.
fuzzing=
mutating=
for argument in "$@"; do
  case $argument in
    --fuzz) fuzzing=yes ;;
    --mutation) mutating=yes ;;
    *)
      echo "Usage: ./evenkeel test [--fuzz] [--mutation]" >&2
      exit 2
      ;;
  esac
done

# Root on Debian may install; everyone else is told what to do.
install_missing() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $* …" >&2
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y "$@" >/dev/null
  else
    return 1
  fi
}

find_java || install_missing openjdk-25-jdk-headless
find_java || { explain_missing "JDK 25"; exit 1; }
find_maven || install_missing maven
find_maven || { explain_missing Maven; exit 1; }
command -v groff >/dev/null || install_missing groff-base ||
  echo "groff is not installed: the manual pages are not checked." >&2

[ -x /usr/bin/chromium ] || install_missing chromium ||
  echo "chromium is not installed: the desk's pages are not looked at." >&2

JAVA_HOME=$java_home
export JAVA_HOME
cd "$home" || exit 1
"$maven" -B -ntp verify </dev/null || exit 1
if [ -n "$mutating" ]; then
  "$maven" -B -ntp -pl law test-compile org.pitest:pitest-maven:mutationCoverage </dev/null ||
    exit 1
fi
if [ -n "$fuzzing" ]; then
  . "$home/build/launcher/fuzz.sh"
  fuzz_all || exit 1
fi
exec sh "$home/build/launcher/smoke.sh"
