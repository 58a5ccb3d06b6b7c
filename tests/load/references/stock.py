"""Flask-SocketIO on eventlet as its own documentation begins: the house's stack, with nothing of the house in it."""

import sys

import eventlet

eventlet.monkey_patch()

from typing import Any  # noqa: E402

import eventlet.wsgi  # noqa: E402
from flask import Flask, request  # noqa: E402
from flask_socketio import SocketIO, join_room  # noqa: E402

from tests.load.fan import send_patches  # noqa: E402

DOOR, HALL = "/phone", "hall"
app = Flask(__name__)
socketio = SocketIO(app, async_mode="eventlet", cors_allowed_origins="*")
votes = {"a": 0, "b": 0}


@socketio.on("connect", namespace=DOOR)
def enter(_auth: Any = None) -> None:
    join_room(HALL)


@socketio.on("command", namespace=DOOR)
def command(said: dict[str, Any]) -> dict[str, Any]:
    """A vote that is counted and answered, and stored nowhere."""
    for choice in said["choices"]:
        votes[choice] += 1
    return {"ok": True, "poll": said["poll"], "round": said["round"], "choices": said["choices"]}


@app.get("/fan")
def fan() -> str:
    times, every, size = (int(request.args[name]) for name in ("times", "every", "bytes"))
    socketio.start_background_task(send_patches, emit, socketio.sleep, times=times, every=every, size=size)
    return ""


def emit(payload: dict[str, Any]) -> None:
    socketio.emit("patch", payload, namespace=DOOR, to=HALL)


if __name__ == "__main__":
    # A thousand phones would not get past the stock backlog and the stock number of sockets: these two are set.
    listener = eventlet.listen(("127.0.0.1", int(sys.argv[1])), backlog=4096)
    print("ready", flush=True)
    eventlet.wsgi.server(listener, app, max_size=20_000, log_output=False)
