"""Runs a command in a terminal and types answers: each waits for the question that it belongs to.

usage: terminal.py '<json: {"command": [...], "answers": [["text of the question", "keys"], ...]}>'
Prints what the terminal showed; ends as the command did.
"""
import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

plan = json.loads(sys.argv[1])
process, terminal = pty.fork()
if process == 0:
    os.environ["TERM"] = "xterm"
    os.execvp(plan["command"][0], plan["command"])

fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
shown, at, deadline = "", 0, time.time() + 30
answers = list(plan["answers"])
while time.time() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if ready:
        try:
            output = os.read(terminal, 65536)
        except OSError:
            break
        if not output:
            break
        shown += output.decode("utf-8", "replace")
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown[at:])
    if answers and answers[0][0] in plain and not ready:
        at = len(shown)
        for key in answers.pop(0)[1]:
            os.write(terminal, key.encode())
            time.sleep(0.03)
if time.time() >= deadline:
    os.kill(process, signal.SIGKILL)
_, status = os.waitpid(process, 0)
sys.stdout.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
