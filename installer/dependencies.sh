#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings what CaseSeal needs to be built and run on Debian 12 or 13; `--tests` adds what the tests need.
#
# Three things, each only when it is missing, so a second run does nothing:
#   1. packages of the release itself, by apt;
#   2. SQLCipher 4.6: Debian 13 has it; on Debian 12 it comes from the backports of the same mirror;
#   3. Botan 3.7.1, built once from Debian 13's source package into the person's cache. Both releases then run the same code.
# The machine's apt sources stay as they are: the two foreign places are named to apt for one call, in a private folder,
# and apt checks their signatures with the archive keys that Debian itself installed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

run_packages=(
  build-essential cmake ninja-build pkg-config python3 dpkg-dev
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev
  libzip-dev zlib1g-dev libssl-dev libpq-dev libcpp-httplib-dev libqpdf-dev nlohmann-json3-dev libsimdjson-dev libcli11-dev libbenchmark-dev
  libqcustomplot-dev libzint-dev libzxing-dev
  fonts-noto-core fonts-noto-cjk fonts-noto-mono fonts-open-sans
)
test_packages=(
  age at-spi2-core ccache clang-tidy clang-format dbus-daemon libnss3-tools libxml2-utils lld node-ajv openssl poppler-utils
  postgresql python3-jsonschema python3-pyatspi qpdf xauth xdotool xvfb
)

say() { printf 'dependencies: %s\n' "$*"; }
stop() { printf 'dependencies: %s\n' "$*" >&2; exit 1; }

words=$*
packages=("${run_packages[@]}")
case "${1:-}" in
  '') ;;
  --tests) packages+=("${test_packages[@]}") ;;
  *) stop "unknown word '$1'. Use: installer/dependencies.sh [--tests]" ;;
esac

release=$(. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-?}" "${VERSION_ID:-?}") || release='? ?'
case "$release" in
  'debian 12') codename=bookworm ;;
  'debian 13') codename=trixie ;;
  *) stop "this is '$release'; only Debian 12 and 13 are known here. Install the equivalents of these packages:" \
          "${packages[*]} libsqlcipher-dev (4.6 or newer), build Botan $(sed -n 's/^version //p' "$here/botan.txt") with the modules of" \
          "installer/botan.txt, and give its prefix to CMake with -DCASESEAL_BOTAN=PREFIX." ;;
esac

cache=${XDG_CACHE_HOME:-$HOME/.cache}/caseseal
mkdir -p "$cache"
log=$cache/dependencies.log

# Debian's own words go to the log; they are shown when something fails.
logged() {
  "$@" </dev/null >>"$log" 2>&1 9>&- || { tail -n 25 "$log" | cut -c1-300 >&2; stop "that failed: $*. The whole story is in $log"; }
}

# Asked before the first package is touched, so that a person without the right hears it at once.
need_root() {
  [ "$(id -u)" = 0 ] && return 0
  command -v sudo >/dev/null || stop "packages are missing, installing them needs root, and there is no sudo here. Run once as root: $here/dependencies.sh $words"
  sudo -v || stop "packages are missing, installing them needs root, and sudo refused. Ask an administrator to run: $here/dependencies.sh $words"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    logged env DEBIAN_FRONTEND=noninteractive "$@"
  else
    logged sudo env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

apt_options=(-qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=600 -o APT::Sandbox::User=root)

missing_of() {
  local installed
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p') || true
  comm -23 <(printf '%s\n' "$@" | sort) <(printf '%s\n' "$installed" | sort)
}

sqlcipher_is_new_enough() {
  local version
  version=$(dpkg-query -W -f '${db:Status-Status} ${Version}' libsqlcipher-dev 2>/dev/null) || return 1
  [ "${version%% *}" = installed ] && dpkg --compare-versions "${version#* }" ge 4.6
}

# Where this machine's own Debian packages come from. Only apt knows; it is written down nowhere here.
mirror() {
  local site
  site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Codename: $codename" | head -n1)
  [ -n "$site" ] || site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Release: $codename" | head -n1)
  [ -n "$site" ] || stop "apt has no source for $codename on this machine, so there is nothing to ask for the rest. Add Debian's to its sources first."
  printf '%s' "$site"
}

# private_apt FOLDER LINE: sets `private` to the options under which apt sees only this one source, and reads its lists.
private_apt() {
  local folder=$1 line=$2 key
  key=$(dpkg -L debian-archive-keyring | grep -m1 '/debian-archive-keyring.gpg$') || stop "the package debian-archive-keyring is missing; install it first."
  mkdir -p "$folder/parts" "$folder/lists/partial" "$folder/cache/archives/partial"
  printf '%s\n' "${line/\[\]/[signed-by=$key]}" >"$folder/parts/one.list"
  private=("${apt_options[@]}" -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$folder/parts" -o "Dir::State::Lists=$folder/lists"
           -o "Dir::Cache=$folder/cache" -o Acquire::Languages=none)
  logged apt-get "${private[@]}" update
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_of "${packages[@]}")
  [ ${#missing[@]} -gt 0 ] || return 0
  need_root
  say "reading the package lists, because ${#missing[@]} of the packages that CaseSeal needs are not installed"
  (as_root apt-get "${apt_options[@]}" update) 2>/dev/null || say "not every list could be read; going on with those that are there"
  say "installing compiler, Qt 6, libraries and fonts (a minute or two): ${missing[*]}"
  as_root apt-get "${apt_options[@]}" install -y --no-install-recommends "${missing[@]}"
  did_something=1
}

install_sqlcipher() {
  ! sqlcipher_is_new_enough || return 0
  need_root
  if [ "$codename" = trixie ]; then
    say "installing SQLCipher, which encrypts the trial file"
    as_root apt-get "${apt_options[@]}" install -y --no-install-recommends libsqlcipher-dev
  else
    local folder site
    site=$(mirror)
    folder=$(mktemp -d "$cache/apt.XXXXXX")
    trap 'rm -rf "$folder"' RETURN
    say "fetching SQLCipher 4.6 from the backports, because Debian 12's own is too old (for this one install; your apt sources stay as they are)"
    private_apt "$folder" "deb [] $site bookworm-backports main"
    (cd "$folder" && logged apt-get "${private[@]}" download libsqlcipher-dev/bookworm-backports libsqlcipher1/bookworm-backports)
    as_root apt-get "${apt_options[@]}" install -y --no-install-recommends "$folder"/libsqlcipher*.deb
  fi
  sqlcipher_is_new_enough || stop "SQLCipher is still older than 4.6 after installing it. See $log"
  did_something=1
}

build_botan() {
  local version modules prefix work source site
  version=$(sed -n 's/^version //p' "$here/botan.txt")
  prefix=$cache/botan-$version-$(sha256sum "$here/botan.txt" | cut -c1-10)
  [ ! -e "$prefix/lib/libbotan-3.a" ] || return 0
  modules=$(sed -e '/^#/d' -e '/^version /d' "$here/botan.txt" | tr -s ' \n' ',,' | sed 's/,$//')
  site=$(mirror)
  work=$(mktemp -d "$cache/build.XXXXXX")
  trap 'rm -rf "$work"' RETURN
  say "fetching the source of Botan $version (9 MB), the library for signatures and digests"
  private_apt "$work/apt" "deb-src [] $site trixie main"
  (cd "$work" && logged apt-get "${private[@]}" source --download-only botan3)
  source=$(echo "$work"/botan3_*.dsc)
  [[ $source == */botan3_"$version"* ]] || stop "the archive offers ${source##*/}, but CaseSeal was checked with Botan $version only."
  logged dpkg-source -x "$source" "$work/src"
  say "building Botan once, with only the parts that CaseSeal uses, into $prefix (about two minutes on two cores)"
  (cd "$work/src" && logged python3 configure.py --with-build-dir="$work/build" --prefix="$prefix" --libdir=lib --minimized-build \
      --disable-shared-library --build-targets=static --without-documentation --cc=gcc --enable-modules="$modules" &&
    logged make -f "$work/build/Makefile" -j"$(nproc)" && logged make -f "$work/build/Makefile" install DESTDIR="$work/done")
  mv -T "$work/done$prefix" "$prefix"
  did_something=1
}

did_something=''
exec 9>"$cache/dependencies.lock"
flock -n 9 || { say "another run is at it; waiting for it to finish"; flock 9; }
: >"$log"
install_packages
install_sqlcipher
build_botan
[ -n "$did_something" ] && say "done" || say "everything is there already"
