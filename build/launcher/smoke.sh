#!/bin/sh
# Uses Evenkeel as people do, and looks at what comes back. Ends with 'N passed, N failed'.
# Each check runs in the folder $work, which holds the logs of the drill in the folder $drill.
set -u
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
evenkeel=$home/evenkeel
drill="the drill's logs"
passed=0
failed=0
unset NO_COLOR FORCE_COLOR

# check WHAT COMMAND…: the command, a function of this file, must succeed.
check() {
  what=$1
  shift
  if "$@" >check.log 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $what"
    sed 's/^/    /' check.log | head -n 20
  fi
}

# ends CODE COMMAND…: the exit code is CODE; what was said is in the files out and err.
ends() {
  wanted=$1
  shift
  "$@" >out 2>err </dev/null
  got=$?
  [ "$got" = "$wanted" ] || { echo "ended with $got, not $wanted:"; cat out err; return 1; }
}

escapes() { grep -q "$(printf '\033')" "$1"; }

says_its_version() { ends 0 "$evenkeel" --version && grep -q '^Evenkeel [0-9]' out; }
makes_a_drill() { ends 0 "$evenkeel" demo --no-desk --to made && grep -q DRILL out && mv made/logs "$drill"; }
finds_the_break_in() { ends 10 "$evenkeel" investigate "$drill" && [ -s out ] && ! [ -s err ]; }
is_plain_in_a_pipe() { ends 10 "$evenkeel" investigate "$drill" && ! escapes out; }
is_coloured_when_forced() { ends 10 env FORCE_COLOR=1 "$evenkeel" investigate "$drill" && escapes out; }
obeys_no_color() {
  ends 10 env FORCE_COLOR=1 NO_COLOR=1 "$evenkeel" investigate "$drill" && ! escapes out
}
is_ascii_where_it_must_be() {
  ends 10 env LC_ALL=C "$evenkeel" investigate "$drill" && ! LC_ALL=C grep -q '[^ -~]' out
}
writes_json() {
  ends 10 "$evenkeel" investigate "$drill" --json &&
    grep -q '"schema" : "evenkeel/investigation/1"' out
}
writes_a_page() {
  ends 10 "$evenkeel" investigate "$drill" --html page.html && grep -qi '<!doctype html' page.html
}
survives_a_full_disk() {
  [ -c /dev/full ] || return 0
  ends 1 "$evenkeel" investigate "$drill" --html /dev/full && [ -s out ] && [ -s err ]
}
tells_of_an_unwritten_answer() {
  [ -c /dev/full ] || return 0
  "$evenkeel" investigate "$drill" >/dev/full 2>err
  [ $? = 1 ] && grep -q 'could not be written' err
}
leaves_quietly_with_its_reader() {
  "$evenkeel" investigate "$drill" --json 2>err | head -n 1 >out
  [ -s out ] && ! [ -s err ]
}
names_what_is_missing() {
  ends 3 "$evenkeel" investigate nowhere && ! [ -s out ] && grep -q nowhere err
}
suggests_after_a_typo() { ends 2 "$evenkeel" investgate x && grep -q 'investigate' err; }
needs_a_path() { ends 2 "$evenkeel" investigate && ! [ -s out ]; }
runs_through_a_link() {
  mkdir -p "a folder" && ln -sf "$evenkeel" "a folder/linked" && ln -sf "a folder/linked" again
  ends 0 ./again --version
}
runs_in_dash() { ! command -v dash || ends 0 dash "$evenkeel" --version; }
reads_names_of_all_letters() {
  cp -R "$drill" "$(printf 'journal-caf\303\251')"
  ends 10 env -u LC_ALL LANG=C "$evenkeel" investigate "$(printf 'journal-caf\303\251')"
}
completes_in() {
  ends 0 "$evenkeel" completion "$1" && [ -s out ] || return 1
  ! command -v "$1" || "$1" -n out
}
has_clean_manual_pages() {
  command -v groff || return 0
  for page in "$home"/cli/target/app/man1/*.1; do
    groff -ww -man -Tutf8 "$page" >out 2>err
    if ! [ -s out ] || [ -s err ]; then
      cat err
      return 1
    fi
  done
}
keeps_a_ledger() {
  ends 0 "$evenkeel" ledger init case --name shop.example/case &&
    ends 0 "$evenkeel" ledger seal case "$drill" --reason "first copy" &&
    ends 0 "$evenkeel" ledger custody case 1 --pdf sheet.pdf && ! [ -s err ] && [ -s sheet.pdf ] &&
    ends 0 "$evenkeel" ledger fsck case &&
    ends 0 "$evenkeel" ledger export case case.zip
}
proves_a_ledger() {
  ends 0 "$evenkeel" ledger verify case.zip --key case/keys/public.keys && grep -q '^Proven' out
}
proves_it_with_the_verifier_alone() {
  . "$home/build/launcher/java.sh" && find_java || return 1
  ends 0 "$java_home/bin/java" -jar "$home"/cli/target/app/evenkeel-ledger-verify-*.jar case.zip \
    --key case/keys/public.keys && grep -q '^Proven' out
}
weighs_evidence() {
  # shellcheck source=build/launcher/java.sh
  . "$home/build/launcher/java.sh"
  mkdir -p logs/deep few
  echo line >few/access.log
  head -c 6000000 /dev/zero >packed.log.gz
  is_small investigate few && is_small investigate --json few/access.log &&
    ! is_small investigate packed.log.gz && ! is_small investigate logs &&
    ! is_small investigate - && ! is_small investigate missing
}
stops_on_ctrl_c() {
  command -v timeout || return 0
  sleep 4 | timeout --preserve-status -s INT 2 "$evenkeel" investigate - >out 2>err
  code=$?
  echo "ended with $code"
  cat err
  [ "$code" = 130 ] && grep -q 'Stopped' err
}

check "says its version" says_its_version
check "makes a drill" makes_a_drill
check "finds the break-in of the drill, says nothing else" finds_the_break_in
check "writes no colours into a pipe" is_plain_in_a_pipe
check "writes colours when told to" is_coloured_when_forced
check "obeys NO_COLOR" obeys_no_color
check "stays in ASCII where the locale does" is_ascii_where_it_must_be
check "writes the document" writes_json
check "writes the page" writes_a_page
check "answers though the page cannot be written" survives_a_full_disk
check "tells when the answer cannot be written" tells_of_an_unwritten_answer
check "leaves quietly when its reader does" leaves_quietly_with_its_reader
check "names a path that is missing" names_what_is_missing
check "suggests a command after a typo" suggests_after_a_typo
check "asks for a path" needs_a_path
check "runs through links, from any folder" runs_through_a_link
check "runs in dash" runs_in_dash
check "weighs evidence before it starts" weighs_evidence
check "reads names of all letters in any locale" reads_names_of_all_letters
for shell in bash zsh fish; do
  check "completes in $shell" completes_in "$shell"
done
check "has clean manual pages" has_clean_manual_pages
check "keeps a ledger" keeps_a_ledger
check "proves a ledger" proves_a_ledger
check "proves a ledger with the verifier alone" proves_it_with_the_verifier_alone
check "stops on Ctrl-C" stops_on_ctrl_c

echo "smoke: $passed passed, $failed failed"
[ "$failed" = 0 ]
