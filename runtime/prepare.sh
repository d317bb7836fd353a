# Brings what ./neo lacks: Node (from the npm package node-linux-*, else Node's official archive with a pinned hash) and
# the libraries of package-lock.json. Sourced by ./neo, which sets root, data, runtime and main; sets node and home.
# Everything is made aside and then renamed: at any moment a thing is there whole or not at all.

prepare() { # $1: "test" when the development tools are wanted too
  wanted=${1:-}
  # The environment may hold the like of these, and some name what is removed.
  home= need_node= need_libraries= stage= log= child= beside= kept= tools= archive_wanted= bar_drawn=
  unset NODE_COMPILE_CACHE
  old_umask=$(umask)
  umask 077
  . "$root/runtime/texts.sh"
  choose_language
  find_node
  find_libraries
  if [ -n "$need_node$need_libraries" ]; then bring; fi
  remember
  umask "$old_umask"
}

# --- What there is -----------------------------------------------------------------------------------------------

find_node() {
  need_node=
  read_pins
  if [ -n "${NEO_NODE:-}" ]; then
    is_new_enough "$NEO_NODE" || fail neo_node "$NEO_NODE"
    node=$NEO_NODE
    return
  fi
  for candidate in "$(command -v node)" "$(command -v nodejs)" "$runtime"/node-v*/bin/node; do
    if is_new_enough "$candidate"; then node=$candidate; return; fi
  done
  need_node=1
  node=$runtime/node-v$pinned/bin/node
}

# Node >= 24.12: the first that runs TypeScript without a word.
is_new_enough() {
  case $1 in /*) [ -x "$1" ] || return 1 ;; *) return 1 ;; esac
  case $("$1" --version 2>/dev/null) in
    v24.1[2-9].* | v24.[2-9][0-9].* | v2[5-9].* | v[3-9][0-9].*) return 0 ;;
  esac
  return 1
}

read_pins() {
  pinned= archives=
  while read -r name bytes hash; do
    case $name in
      version) pinned=$bytes ;;
      node-*) archives="$archives$name $bytes $hash
" ;;
    esac
  done <"$root/runtime/node-archives"
}

find_libraries() {
  need_libraries= home=$root
  if [ "$wanted" != test ] && [ -n "$main" ]; then return; fi # the bundle needs none
  if is_complete "$root"; then return; fi
  if [ -w "$root" ]; then need_libraries=1; return; fi
  if [ "$wanted" = test ]; then fail read_only_clone "$root"; fi
  home=$runtime/libraries-$(cksum <"$root/package-lock.json" | tr -d ' ')
  if is_complete "$home" && [ "$(readlink "$home/app")" = "$root" ]; then return; fi
  need_libraries=1
}

# npm writes .package-lock.json last. One older than the lock file still holds when the lock it was made from is equal.
is_complete() {
  made=$1/node_modules/.package-lock.json
  [ -f "$made" ] || return 1
  if [ "$wanted" = test ] && [ ! -f "$1/node_modules/vitest/package.json" ]; then return 1; fi
  if [ "$root/package-lock.json" -nt "$made" ]; then
    cmp -s "$root/package-lock.json" "$1/node_modules/.neo-lock" || return 1
    touch "$made" 2>/dev/null
  fi
  return 0
}

# Kept for ./neo, which then asks nobody. A folder that cannot be written only makes the next start slower.
remember() {
  mkdir -p "$runtime" 2>/dev/null || return 0
  { printf '%s\n' "$root" "${NEO_NODE:-}:$PATH" "$node" "$home" >"$runtime/launch.$$" &&
    mv -f "$runtime/launch.$$" "$runtime/launch"; } 2>/dev/null || rm -f "$runtime/launch.$$" 2>/dev/null
  return 0
}

# --- Bringing what there is not ----------------------------------------------------------------------------------

bring() {
  if ! mkdir -p "$runtime" 2>/dev/null || [ ! -w "$runtime" ]; then fail unwritable "$runtime"; fi
  stage=$runtime/stage log=$runtime/install.log
  trap 'cancelled 130' INT
  trap 'cancelled 143' TERM HUP
  take_turns
  # Whoever was first may have brought it meanwhile.
  find_node
  find_libraries
  rm -rf "$stage"
  mkdir -p "$stage" && : >"$log" || fail unwritable "$runtime"
  export_proxies
  plan
  if [ -n "$archive_wanted$need_node$need_libraries" ]; then
    announce
    check_room
    if [ -n "$need_node" ] && [ -n "$npm_there" ]; then node_from_npm || { archive_wanted=1 npm_there=; announce_archive; }; fi
    if [ -n "$archive_wanted" ]; then node_from_archive; fi
    if [ -n "$need_libraries" ]; then libraries_from_npm; fi
    end_bar
  fi
  rm -rf "$stage" "$log"
  trap - INT TERM HUP
  exec 9>&-
}

# One at a time. Without flock two would do the same work, each aside, and the later rename would find it done.
take_turns() {
  exec 9>"$runtime/lock"
  command -v flock >/dev/null || return 0
  flock -n 9 && return 0
  say waiting
  flock 9
}

# npm brings Node where there is an npm; where libraries are wanted and there is none, the archive has one inside.
plan() {
  npm_there= npm_cli= archive_wanted= total_mb=0 done_mb=0
  bundled=$runtime/node-v$pinned/lib/node_modules/npm/bin/npm-cli.js
  if has_npm; then npm_there=1
  elif [ -n "$need_libraries" ] && [ -z "$need_node" ] && [ -f "$bundled" ]; then npm_there=1 npm_cli=$bundled
  else archive_wanted=$need_node$need_libraries
  fi
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) platform=linux-x64 ;;
    Linux-aarch64 | Linux-arm64) platform=linux-arm64 ;;
    *) platform= ;;
  esac
  if [ -n "$need_node$archive_wanted" ] && [ -z "$platform" ]; then fail processor "$(uname -sm)"; fi
  if [ -n "$archive_wanted" ]; then choose_archive; node_mb=$(((archive_bytes + 999999) / 1000000)); else node_mb=53; fi
  if [ "$wanted" = test ] || [ -d "$root/node_modules/vitest" ]; then tools=1 libraries_mb=105; else tools= libraries_mb=9; fi
  [ -n "$need_node$archive_wanted" ] && total_mb=$((total_mb + node_mb))
  [ -n "$need_libraries" ] && total_mb=$((total_mb + libraries_mb))
}

# npm >= 9 with a Node >= 18 behind it.
has_npm() {
  command -v npm >/dev/null && command -v node >/dev/null || return 1
  found=$(node --version 2>/dev/null) && found=${found#v} && [ "${found%%.*}" -ge 18 ] 2>/dev/null || return 1
  found=$(cd / && npm --version 2>/dev/null) && [ "${found%%.*}" -ge 9 ] 2>/dev/null
}

# xz makes it half as big.
choose_archive() {
  if command -v xz >/dev/null; then kinds='tar.xz tar.gz'; else kinds=tar.gz; fi
  for kind in $kinds; do
    archive=node-v$pinned-$platform.$kind
    line=$(printf '%s' "$archives" | grep "^$archive ") || continue
    line=${line#* } archive_bytes=${line%% *} archive_hash=${line#* }
    return 0
  done
  fail processor "$platform"
}

announce() {
  say first_use
  if [ -n "$need_node$archive_wanted" ]; then say will_bring "Node $pinned" "$node_mb" "$runtime"; fi
  if [ -n "$need_libraries" ]; then say will_bring "$(text libraries)" "$libraries_mb" "$home"; fi
}

announce_archive() {
  end_bar
  choose_archive
  say npm_failed "$(((archive_bytes + 999999) / 1000000))"
}

check_room() {
  needed=0 # at the worst moment: what came, what it unpacks to
  [ -z "$need_node$archive_wanted" ] || needed=$((needed + 260))
  [ -z "$need_libraries" ] || needed=$((needed + 50))
  [ -z "$need_libraries" ] || [ -z "$tools" ] || needed=$((needed + 280))
  free=$(df -Pk "$runtime" 2>/dev/null | { read -r _; read -r _ _ _ kilobytes _; echo "$((kilobytes / 1024))"; }) || return 0
  if [ "${free:-$needed}" -lt "$needed" ]; then fail no_room "$runtime" "$free" "$needed"; fi
}

node_from_npm() {
  mkdir -p "$stage/node" && cp "$root/runtime/package.json" "$root/runtime/package-lock.json" "$stage/node/"
  start_npm "$stage/node"
  follow "$stage" 245000 "$node_mb" || return 1
  brought=$stage/node/node_modules/node-$platform
  # The headers are a third of it, and nothing is compiled here.
  rm -rf "$brought/include" "$stage/npm-cache"
  # Where the network fails npm calls a package for one platform a choice, and itself done.
  if ! is_new_enough "$brought/bin/node"; then done_mb=0; return 1; fi
  place_node "$brought"
}

node_from_archive() {
  download_archive
  mkdir -p "$stage/unpacked"
  case $archive in *.xz) unpack=-xJf ;; *) unpack=-xzf ;; esac
  tar "$unpack" "$part" -C "$stage/unpacked" --no-same-owner >>"$log" 2>&1 </dev/null &
  child=$!
  follow "$stage" 200000 0 || fail not_unpacked "$archive" "$log"
  brought=$stage/unpacked/node-v$pinned-$platform
  is_new_enough "$brought/bin/node" || fail does_not_run "$pinned"
  place_node "$brought"
  rm -f "$part"
  if [ -n "$need_libraries" ]; then npm_cli=$bundled; fi
}

place_node() {
  rm -rf "$runtime/node-v$pinned"
  mv "$1" "$runtime/node-v$pinned" || fail unwritable "$runtime"
}

# Goes on where an earlier try stopped. What does not have the pinned hash is never unpacked, and tried once from new.
download_archive() {
  part=$runtime/$archive.part
  url=${NEO_NODE_MIRROR:-https://nodejs.org/dist}/v$pinned/$archive
  for try in 1 2; do
    if ! is_archive; then
      start_download
      follow "$part" $((archive_bytes / 1024)) "$node_mb" || {
        # A server that cannot go on from the middle: from new then.
        if [ "$try" = 1 ] && grep -q -e 'range' -e '(33)' -e '416' "$log"; then rm -f "$part"; continue; fi
        fail not_downloaded "$url" "$(tail -n 1 "$log")" "$log"
      }
    fi
    if is_archive; then return; fi
    rm -f "$part"
    done_mb=$((done_mb - node_mb))
  done
  fail wrong_hash "$url"
}

is_archive() {
  [ -f "$part" ] && [ "$(sha256sum <"$part")" = "$archive_hash  -" ]
}

start_download() {
  if command -v curl >/dev/null; then
    curl --fail --location --silent --show-error --retry 3 --connect-timeout 20 --continue-at - --output "$part" "$url" \
      >>"$log" 2>&1 </dev/null &
  elif command -v wget >/dev/null; then
    wget --continue --no-verbose --tries 3 --connect-timeout 20 --output-document "$part" "$url" >>"$log" 2>&1 </dev/null &
  else fail no_downloader
  fi
  child=$!
}

libraries_from_npm() {
  beside=$home/.neo-stage
  [ "$home" = "$root" ] || mkdir -p "$home"
  rm -rf "$beside"
  mkdir -p "$beside" && cp "$root/package.json" "$root/package-lock.json" "$beside/" || fail unwritable "$home"
  echo '*' >"$beside/.gitignore"
  start_npm "$beside"
  if [ -n "$tools" ]; then kilobytes=325000; else kilobytes=42000; fi
  follow "$beside $stage" "$kilobytes" "$libraries_mb" || fail npm "$(npm_reason)" "$log"
  [ -d "$beside/node_modules" ] || mkdir "$beside/node_modules" # a lock that names no library
  [ -f "$beside/node_modules/.package-lock.json" ] || echo '{}' >"$beside/node_modules/.package-lock.json"
  cp "$root/package-lock.json" "$beside/node_modules/.neo-lock"
  chmod -R go+rX "$beside/node_modules" # others may use this clone too
  if [ "$home" != "$root" ]; then rm -f "$home/app"; ln -s "$root" "$home/app"; fi
  if [ -d "$home/node_modules" ]; then kept=$beside/before; mv "$home/node_modules" "$kept" || fail unwritable "$home"; fi
  mv "$beside/node_modules" "$home/node_modules" || fail unwritable "$home"
  kept=
  rm -rf "$beside"
  beside=
}

# In the background, in folder $1, with a cache of its own: nothing is left in the person's npm cache.
start_npm() {
  (
    cd "$1" || exit 1
    export npm_config_update_notifier=false npm_config_cache="$stage/npm-cache"
    if [ -n "$tools" ]; then set -- --include=dev; else set -- --omit=dev; fi
    set -- ci "$@" --include=optional --ignore-scripts --no-audit --no-fund --no-progress --loglevel=warn \
      --fetch-retries=2 --fetch-retry-mintimeout=2000 --fetch-retry-maxtimeout=8000
    if [ -n "$npm_cli" ]; then exec "$node" "$npm_cli" "$@"; else exec npm "$@"; fi
  ) >>"$log" 2>&1 </dev/null &
  child=$!
}

npm_reason() {
  reason=$(grep -Eo 'ENOSPC|EACCES|EROFS|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EINTEGRITY|E[45][0-9][0-9]|[A-Z_]*CERT[A-Z_]*|EUSAGE' "$log" | tail -n 1)
  printf '%s' "${reason:-npm}"
}

# curl takes the small names only, and people set either.
export_proxies() {
  [ -n "${http_proxy:-${HTTP_PROXY:-}}" ] && export http_proxy="${http_proxy:-$HTTP_PROXY}"
  [ -n "${https_proxy:-${HTTPS_PROXY:-}}" ] && export https_proxy="${https_proxy:-$HTTPS_PROXY}"
  [ -n "${no_proxy:-${NO_PROXY:-}}" ] && export no_proxy="${no_proxy:-$NO_PROXY}"
  return 0
}

# --- One bar -----------------------------------------------------------------------------------------------------

# Waits for the child and draws: $1 the paths that grow, $2 how many KiB they come to, $3 how many MB of the whole it is.
follow() {
  while kill -0 "$child" 2>/dev/null; do
    if [ -t 2 ]; then
      grown=$(du -skc $1 2>/dev/null | tail -n 1)
      grown=${grown%%[!0-9]*}
      step=$((${grown:-0} * $3 / $2))
      [ "$step" -le "$3" ] || step=$3
      draw $((done_mb + step))
    fi
    sleep 0.2
  done
  wait "$child"
  ended=$?
  child=
  [ "$ended" = 0 ] || return 1
  done_mb=$((done_mb + $3))
  [ ! -t 2 ] || draw "$done_mb"
}

draw() {
  [ "$total_mb" -gt 0 ] || return 0
  share=$(($1 * 30 / total_mb)) bar=
  while [ "${#bar}" -lt 30 ]; do
    if [ "${#bar}" -lt "$share" ]; then bar=$bar#; else bar=$bar-; fi
  done
  printf '\r[%s] %s/%s MB ' "$bar" "$1" "$total_mb" >&2
  bar_drawn=1
}

end_bar() {
  [ -z "$bar_drawn" ] || printf '\r\033[K' >&2
  bar_drawn=
}

# --- When it does not work out -----------------------------------------------------------------------------------

# Ctrl-C: nothing half-made stays, not even the part of a download.
cancelled() {
  trap '' INT TERM HUP
  end_bar
  clean_up
  rm -f "$runtime"/*.part "$log"
  say cancelled
  exit "$1"
}

# After a failure the part of a download stays: the next try goes on from there.
fail() {
  end_bar
  clean_up
  say "$@"
  exit 1
}

clean_up() {
  if [ -n "$child" ]; then kill "$child" 2>/dev/null; wait "$child" 2>/dev/null; fi
  if [ -n "$kept" ] && [ ! -d "$home/node_modules" ]; then mv "$kept" "$home/node_modules"; fi
  if [ -n "$beside" ]; then rm -rf "$beside"; fi
  if [ -n "$stage" ]; then rm -rf "$stage"; fi
  case $home in "$runtime"/libraries-*) [ -d "$home/node_modules" ] || rm -rf "$home" ;; esac
}

say() { printf '%s\n' "$(text "$@")" >&2; }
