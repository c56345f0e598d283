#!/usr/bin/env python3
"""A small kit for tries by hand and for tests of the protocol.

    test/client.py [--agent PROGRAM] REQUEST...     each REQUEST is a payload; sandbox=S may be left out after "open"
    test/client.py < requests                       one payload a line
"""
import argparse
import os
import select
import subprocess
import sys
import time
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
AGENT = os.environ.get("IPC_AGENT", os.path.join(HERE, "..", "build", "ipc-agent"))


def encode(value):
    if isinstance(value, str):
        value = value.encode()
    return "".join(chr(c) if 0x20 < c < 0x7f and c != 0x25 else "%%%02X" % c for c in value)


def decode(text):
    parts = text.split("%")
    out = parts[0].encode()
    for part in parts[1:]:
        out += bytes([int(part[:2], 16)]) + part[2:].encode()
    return out.decode("utf-8", "replace")


def frame(number, payload):
    text = "%d %s" % (number, payload)
    numbered, rest = text.split(" ", 1)
    return ("~ipc1 %s %08x %s\n" % (numbered, zlib.crc32(text.encode()), rest)).encode()


def parse(line):
    at = line.rfind(b"~ipc1 ")
    if at < 0:
        return None
    number, total, payload = line[at + 6:].rstrip(b"\r\n").split(b" ", 2)
    if int(total, 16) != zlib.crc32(number + b" " + payload):
        return None
    return int(number), payload.decode()


def fields(payload):
    words = payload.split(" ")
    found = {"": words[0]}
    for word in words[1:]:
        key, _, value = word.partition("=")
        found[key] = decode(value)
    return found


class Agent:
    """One agent, asked one request after the other or several at once."""

    def __init__(self, program=AGENT, hello=True, **popen):
        self.child = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, **popen)
        self.number = 0
        self.answers = {}
        self.events = []
        self.rest = b""
        if hello:
            self.welcome = self.ask("hello version=1 kit=test")

    def send(self, payload):
        self.number += 1
        self.raw(frame(self.number, payload))
        return self.number

    def raw(self, data):
        self.child.stdin.write(data)

    def read(self, timeout):
        if not select.select([self.child.stdout], [], [], timeout)[0]:
            raise TimeoutError("the agent does not answer")
        data = self.child.stdout.read(1 << 20)
        if not data:
            raise EOFError("the agent has ended")
        self.rest += data
        *lines, self.rest = self.rest.split(b"\n")
        for line in lines:
            got = parse(line)
            if got is None:
                continue
            if got[0] == 0:
                self.events.append(got[1])
            else:
                self.answers[got[0]] = got[1]

    def wait(self, number, timeout=20):
        last = time.monotonic() + timeout
        while number not in self.answers:
            self.read(max(0, last - time.monotonic()))
        return self.answers.pop(number)

    def wait_event(self, part, timeout=20):
        last = time.monotonic() + timeout
        while not any(part in e for e in self.events):
            self.read(max(0, last - time.monotonic()))
        return next(e for e in self.events if part in e)

    def ask(self, payload, timeout=20):
        return self.wait(self.send(payload), timeout)

    def close(self):
        self.child.stdin.close()
        return self.child.wait(20)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--agent", default=AGENT)
    options.add_argument("--isolation", default="auto")
    options.add_argument("requests", nargs="*")
    chosen = options.parse_args()
    agent = Agent(chosen.agent)
    print(agent.welcome)
    print(agent.ask("open sandbox=s isolation=" + chosen.isolation))
    for request in chosen.requests or (line.strip() for line in sys.stdin):
        if not request:
            continue
        if "sandbox=" not in request and request.split()[0] not in ("facts", "describe", "bye", "hello", "open"):
            verb, _, rest = request.partition(" ")
            request = (verb + " sandbox=s " + rest).rstrip()
        begin = time.monotonic()
        got = agent.ask(request, 60)
        print("%s\n   %s   (%.0f us)" % (request, got, (time.monotonic() - begin) * 1e6))
        while agent.events:
            print("   " + agent.events.pop(0))
    agent.close()
    for left in agent.events:
        print("   " + left)


if __name__ == "__main__":
    main()
