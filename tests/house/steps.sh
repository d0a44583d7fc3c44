# SPDX-License-Identifier: GPL-3.0-or-later
# What ./test and .ci/run share: steps that are timed and counted, a build, a run of ctest, the closing line.
passed=0 failed=0 skipped=0
logs=$PWD/.build/logs
mkdir -p "$logs"

# step WHAT COMMAND...: one check; its output is shown only when it fails.
step() {
  local what=$1 log start=$SECONDS
  shift
  log=$logs/${what//[^a-zA-Z0-9]/-}.log
  printf '== %s\n' "$what"
  if "$@" >"$log" 2>&1 </dev/null; then
    passed=$((passed + 1))
    printf '   passed, %d s\n' $((SECONDS - start))
  else
    failed=$((failed + 1))
    grep -n -m8 -A6 -E 'error:|FAILED|Error|warning:' "$log" | cut -c1-300 || true
    printf '   the last lines:\n'
    tail -n 15 "$log" | cut -c1-300
    printf '   FAILED, %d s; all of it: %s\n' $((SECONDS - start)) "$log"
    return 1
  fi
}

# build_preset PRESET [TARGET...]: configures and builds; a warning in our own code is a failure.
build_preset() {
  local preset=$1 targets=()
  shift
  [ $# -eq 0 ] || targets=(--target "$@")
  cmake --preset "$preset" && cmake --build --preset "$preset" "${targets[@]}"
}

verifier_links_little() {
  local needed
  needed=$(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
  printf '%s\n' "$needed"
  [[ $needed == *libc.so* ]] && ! printf '%s\n' "$needed" | grep -E 'Qt|sqlite|sqlcipher|libssl|libpq|qpdf|libX|libGL'
}

# Two visible SQLites in one process crash, or leave the file unencrypted: ours shows no symbol.
shows_no_sqlite() {
  local program
  for program in "$@"; do
    [ -x "$program" ] || { printf '%s is not there\n' "$program"; return 1; }
    ! nm -D --defined-only "$program" | grep sqlite3_ || return 1
  done
}

found_no_widgets() {
  [ -f "$1/CMakeCache.txt" ] && ! grep -i 'Qt6Widgets' "$1/CMakeCache.txt"
}

# tests_of PRESET [CTEST OPTION...]: runs ctest (one program more than processors: windows wait more than they work), adds
# its figures and names every check that was skipped.
tests_of() {
  local preset=$1 xml=$logs/ctest-$1.xml start=$SECONDS status counts p f s
  shift
  printf '== tests, preset %s\n' "$preset"
  rm -f "$xml"
  ctest --preset "$preset" -j$(($(nproc) + 1)) --output-junit "$xml" --test-output-size-passed 1000000 "$@" </dev/null 2>&1 | grep -v -E '^ *Start '
  status=${PIPESTATUS[0]}
  counts=$(python3 tests/house/count_tests.py "$xml" "$status")
  printf '%s\n' "$counts" | sed '$d'
  read -r p f s <<<"${counts##*$'\n'}"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  printf '   %d passed, %d failed, %d skipped, %d s\n' "$p" "$f" "$s" $((SECONDS - start))
  [ "$f" = 0 ]
}

# The last line, and the status of the script that calls it last.
closing_line() {
  printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
