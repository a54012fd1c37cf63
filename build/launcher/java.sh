# shellcheck shell=sh disable=SC2154 # home, app, java_home and maven come from ./evenkeel
# Finds a JDK of version 25 or later, and Maven. Starts no process where the shell itself can look.

# Whether the folder $1 is such a JDK. Each JDK tells its version in a file of its own.
is_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r fact || [ -n "$fact" ]; do
    case $fact in
      JAVA_VERSION=\"*)
        version=${fact#*\"}
        version=${version%%[!0-9]*}
        [ "${version:-0}" -ge 25 ]
        return
        ;;
    esac
  done <"$1/release"
  return 1
}

# How Java runs, also when its cache is made. 576 MB of heap keep the whole process under 800 MB.
# Smaller inlining halves what the compiler has to do while a log is read, simpler loops save a
# little more of it, and so does taking only for hot what runs twelve times as often as Java asks;
# but hashing is hot from the start.
# shellcheck disable=SC2034 # the others use it
tuning="-XX:+UseSerialGC -Xmx576m -Xmn180m -XX:-UsePerfData
  -XX:InlineSmallCode=1000 -XX:FreqInlineSize=150
  -XX:Tier3InvocationThreshold=800 -XX:Tier3MinInvocationThreshold=400
  -XX:Tier3CompileThreshold=8000 -XX:Tier3BackEdgeThreshold=240000
  -XX:Tier4InvocationThreshold=60000 -XX:Tier4MinInvocationThreshold=7200
  -XX:Tier4CompileThreshold=180000 -XX:Tier4BackEdgeThreshold=480000 -XX:CompileCommand=quiet
  -XX:CompileCommand=CompileThresholdScaling,sun.security.provider.DigestBase::implCompressMultiBlock0,0.02
  -XX:LoopOptsCount=10 -XX:LoopUnrollLimit=10 -XX:-PartialPeelLoop -XX:-UseSuperWord"

# Sets java_home, or fails.
find_java() {
  if [ -n "${EVENKEEL_JAVA_HOME-}" ]; then
    java_home=$EVENKEEL_JAVA_HOME
    is_jdk "$java_home" && return
    echo "EVENKEEL_JAVA_HOME is $java_home, which is no JDK of version 25 or later." >&2
    return 1
  fi
  for java_home in \
    "${JAVA_HOME-}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.asdf/installs/java/*; do
    is_jdk "$java_home" && return
  done
  java_home=$(command -v java) || return 1
  while [ -L "$java_home" ]; do
    link=$(readlink "$java_home")
    case $link in
      /*) java_home=$link ;;
      *) java_home=${java_home%/*}/$link ;;
    esac
  done
  java_home=${java_home%/bin/java}
  is_jdk "$java_home"
}

# Sets maven, or fails.
find_maven() {
  maven=$(command -v mvn) && return
  for maven in "${HOME-}"/.sdkman/candidates/maven/current/bin/mvn /opt/maven/bin/mvn; do
    [ -x "$maven" ] && return
  done
  return 1
}

# Whether any source of the application is newer than what was built from it.
is_stale() {
  [ -d "$home/forensics/src" ] || return 1
  [ -n "$(find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main "$home/build/launcher" \
    -newer "$app/stamp" ! -path "$home/bench/*" -print -quit)" ]
}

# Whether the evidence among the arguments is little: less than 64 MB, where what is packed counts
# twelve times. Folders are looked into, but no deeper.
is_small() {
  shift
  words=$#
  for word do
    if [ "$word" = - ]; then
      return 1
    elif [ -d "$word" ]; then
      set -- "$@" "$word"/*
    elif [ -f "$word" ]; then
      set -- "$@" "$word"
    fi
  done
  shift "$words"
  if [ $# -eq 0 ] || [ $# -gt 100 ]; then return 1; fi
  for word do
    if [ -d "$word" ]; then return 1; fi
  done
  du -kL -- "$@" 2>/dev/null | {
    total=0
    while read -r size name; do
      case $name in
        *.gz | *.tgz | *.zst | *.xz | *.bz2 | *.zip) size=$((size * 12)) ;;
      esac
      total=$((total + size))
    done
    [ "$total" -lt 64000 ]
  }
}

# Says how to install $1 and what else is needed.
explain_missing() {
  case $(uname -m) in
    aarch64 | arm64) machine=aarch64 ;;
    *) machine=x64 ;;
  esac
  cat >&2 <<END
Evenkeel needs JDK 25 or later, and Maven 3.8 or later to build itself. Missing here: $1.

Debian 13, Ubuntu 22.04 or later:
  sudo apt-get update && sudo apt-get install -y openjdk-25-jdk-headless maven
Debian 12:
  sudo apt-get update && sudo apt-get install -y curl maven && mkdir -p ~/.jdks
  curl -fsSL https://api.adoptium.net/v3/binary/latest/25/ga/linux/$machine/jdk/hotspot/normal/eclipse | tar -xz -C ~/.jdks
Fedora 42 or later:
  sudo dnf install -y java-25-openjdk-devel maven
macOS, with Homebrew:
  brew install --cask temurin@25 && brew install maven

A JDK elsewhere: set EVENKEEL_JAVA_HOME to its folder.
END
}
