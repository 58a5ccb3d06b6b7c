#!/bin/sh
# The wall on the projector's computer: full screen, and there again when the browser falls.
#   deploy/wall.sh ADDRESS [options of the browser]
# ADDRESS is the wall's address as the server printed it; quote it. BROWSER names another browser of Chromium's kin.
# How the wall was set by its keys is kept in CONTRECHAMP_WALL_PROFILE, so that it comes back as it was.
set -u

address=${1:?'the address of the wall is missing: deploy/wall.sh "http://…/wall/K7FR?key=…"'}
shift
profile=${CONTRECHAMP_WALL_PROFILE:-${XDG_STATE_HOME:-$HOME/.local/state}/contrechamp-wall}
falls_max=5
too_soon_s=5

found() {
    for name in "${BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable microsoft-edge brave-browser; do
        [ -n "$name" ] && command -v "$name" && return
    done
    echo "No browser of Chromium's kin is here. Install chromium, or name one: BROWSER=… deploy/wall.sh …" >&2
    return 1
}
# In a session of its own, so that what a fallen browser leaves behind can be ended with it.
apart=$(command -v setsid)
browser=$(found) || exit 1
mkdir -p "$profile" || exit 1

wall=
leave() {
    [ -n "$wall" ] && kill -- "-$wall" 2>/dev/null
    exit 0
}
trap leave INT TERM HUP

falls=0
while [ "$falls" -lt "$falls_max" ]; do
    began=$(date +%s)
    # No bubble that asks whether to restore pages, no bar, no dialogue: nothing of the browser's on a ten-metre screen.
    $apart "$browser" --kiosk --start-fullscreen --user-data-dir="$profile" --no-first-run --no-default-browser-check \
        --hide-crash-restore-bubble --disable-session-crashed-bubble --noerrdialogs --disable-infobars \
        --disable-pinch --overscroll-history-navigation=0 --disable-features=Translate \
        --autoplay-policy=no-user-gesture-required "$@" "$address" &
    wall=$!
    wait "$wall"
    # What it left behind would hold the profile.
    kill -- "-$wall" 2>/dev/null
    # A browser that stays down is not started for ever: somebody has to be told.
    if [ $(($(date +%s) - began)) -lt "$too_soon_s" ]; then falls=$((falls + 1)); else falls=0; fi
    echo "The browser has ended; the wall opens again (Ctrl+C here leaves)." >&2
    sleep 1
done
echo "The browser ended $falls_max times within $too_soon_s seconds each: it cannot start here." >&2
exit 1
