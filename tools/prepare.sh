# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by ./run, ./test and .ci/run: installs what is missing, configures, builds.
# shellcheck shell=bash disable=SC2034
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*" >&2; }

# Debian's names. A line with two names is the same thing under its Debian and its Ubuntu name.
build_packages=(
  g++ cmake ninja-build
  qt6-base-dev "qt6-svg-dev libqt6svg6-dev" "qt6-charts-dev libqt6charts6-dev"
  "?libqt6opengl6-dev" # what Charts is linked with; later systems have it in qt6-base-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsqlite3-dev libxlsxwriter-dev libicu-dev
)
runtime_packages=(
  libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n
  fonts-dejavu-core
)
# Only where there is a Wayland session; X11 comes with Qt.
[[ -n ${WAYLAND_DISPLAY:-} ]] && runtime_packages+=(qt6-wayland)
test_packages=(xvfb unzip poppler-utils locales)
ci_packages=(clang clang-tidy clang-format git)

explain_dependencies() {
  cat >&2 <<'TABLE'
Attaché needs these, by whatever name your system knows them:

  a C++20 compiler        g++ 12 or newer, or clang 14 or newer
  CMake 3.25, Ninja       the build
  Qt 6.4 or newer         Core, Sql with the SQLite driver, Gui, Widgets, Svg, Charts, Test
  Qt Linguist tools       lupdate and lrelease, for the translations
  Qt's own translations   French and German stock buttons (optional)
  SQLite 3.37 or newer    with its header file
  libxlsxwriter           with its header files: exports for Excel
  ICU                     with its header files: names of countries
  a sans-serif font       for screenshots without a desktop
  Xvfb                    tests only: an X server without a screen
  unzip, pdftotext        tests only: look into exported workbooks and documents
  localedef               tests only: makes a locale with a decimal comma

On Debian and Ubuntu this script installs them. The README says what each is for.
TABLE
}

is_installed() {
  [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Prints the packages that are missing, each by the first name the archive knows. One with a question
# mark is left out where the archive does not know it.
missing_packages() {
  local entry name wanted optional
  for entry in "$@"; do
    wanted=
    optional=
    if [[ $entry == \?* ]]; then
      optional=yes
      entry=${entry#\?}
    fi
    for name in $entry; do
      if is_installed "$name"; then continue 2; fi
    done
    for name in $entry; do
      # Not through a pipe: one that is closed early fails.
      if [[ -z $wanted && $(LC_ALL=C apt-cache policy "$name" 2>/dev/null) == *"Candidate: "[!\(]* ]]; then
        wanted=$name
      fi
    done
    [[ -n $wanted || -z $optional ]] || continue
    printf '%s\n' "${wanted:-${entry%% *}}"
  done
}

install_missing() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    if command -v cmake >/dev/null && command -v ninja >/dev/null; then
      return # perhaps all is there; the configuration names what is not
    fi
    explain_dependencies
    exit 1
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -eq 0 ]] && return
  local root=()
  if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
      printf 'These packages are missing, and installing them needs root: %s\n' "${missing[*]}" >&2
      exit 1
    fi
    root=(sudo)
  fi
  say "Installing: ${missing[*]}"
  local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0
    -o DPkg::Lock::Timeout=300) # a fresh machine may be busy with its own updates
  "${apt[@]}" update >&2
  # The names may differ now that the lists of packages are there.
  mapfile -t missing < <(missing_packages "$@")
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2
}

# A compiler takes about 1 GB at worst: no more jobs than processors, and than memory allows.
jobs_for_this_machine() {
  local processors memory
  processors=$(nproc 2>/dev/null || echo 2)
  memory=$(awk '/MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || echo 4)
  ((memory < 1)) && memory=1
  echo $((processors < memory ? processors : memory))
}

# usage: configure PRESET
configure() {
  local options=()
  if command -v ccache >/dev/null; then
    options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    # So that it can look through precompiled headers, and finds again in a fresh clone what was
    # compiled in another folder.
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-true}
  fi
  say "Configuring ($1)"
  if ! cmake --preset "$1" "${options[@]}" >&2; then
    explain_dependencies
    exit 1
  fi
}

# usage: configure_and_build PRESET [TARGET…]
configure_and_build() {
  local preset=$1
  shift
  configure "$preset"
  say "Building ($preset)"
  local targets=()
  [[ $# -gt 0 ]] && targets=(--target "$@")
  cmake --build --preset "$preset" --parallel "$(jobs_for_this_machine)" "${targets[@]}" >&2
}

# Qt wants a UTF-8 locale; a bare system has none set.
if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
  export LC_ALL=C.UTF-8
fi
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME
