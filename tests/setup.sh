# Sourced by examples/run, tests/run and .ci/run: installs missing Debian packages and configures a build.

packages_build="g++ cmake ninja-build pkg-config libyaml-dev libfmt-dev libtomlplusplus-dev libcsv-dev
  libxml2-dev libzip-dev nlohmann-json3-dev libicu-dev libsodium-dev libxlsxwriter-dev libpango1.0-dev fonts-dejavu-core"
packages_test="doctest-dev libyaml-cpp-dev libical-dev poppler-utils python3 python3-openpyxl
  python3-jsonschema python3-yaml"
packages_full="clang-14 libclang-rt-14-dev clang-tidy-14 clang-format-14 strace gcc
  chromium chromium-driver python3-selenium"

say() { printf '\n== %s\n' "$*"; }

# install_missing PACKAGE…: does nothing, and asks for nothing, when all of them are there.
install_missing() {
  local missing=()
  local package
  for package in "$@"; do
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
      missing+=("$package")
    fi
  done
  if [ ${#missing[@]} -eq 0 ]; then
    return 0
  fi
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These Debian packages are missing: ${missing[*]}" >&2
      echo "Install them as root (apt-get install ${missing[*]}) and run this again." >&2
      return 1
    fi
    as_root=(sudo)
  fi
  say "Installing Debian packages: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build_preset PRESET [TARGET…]: configures when needed and builds with both cores.
build_preset() {
  local preset=$1
  shift
  local launcher=()
  if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
  fi
  if [ ! -f "build/$preset/build.ninja" ]; then
    say "Configuring build/$preset"
    cmake --preset "$preset" "${launcher[@]}" >"build-$preset.log" 2>&1 || { cat "build-$preset.log"; rm -f "build-$preset.log"; return 1; }
    rm -f "build-$preset.log"
  fi
  say "Building build/$preset"
  cmake --build "build/$preset" ${1:+--target "$@"}
}

# tree_hash: one hash over every file of the work tree that is not ignored, to know that nothing changed.
tree_hash() {
  { git ls-files -co --exclude-standard -z 2>/dev/null || find . -path ./build -prune -o -type f -print0; } |
    sort -z | { xargs -0 sha256sum 2>/dev/null || true; } | sha256sum | cut -c1-64
}
