# Ways to an agent, with the programs that are on this machine; those that are not are named, and count neither as passed nor as failed.
# shellcheck shell=bash

stage_targets() {
	answers 69 "user-mode-linux" "a target whose program is missing" run --target "uml:$SCRATCH/no-kernel" --select "$ONE" --out "$SCRATCH/t1"
	answers 69 "no kernel's image" "a kernel that is none" run --target "qemu:$ROOT/README.md" --select "$ONE" --out "$SCRATCH/t2"
	answers 69 "does not exist" "a kernel that is not there" run --target "qemu:$SCRATCH/no-kernel" --select "$ONE" --out "$SCRATCH/t3"
	answers 64 "memory" "a parameter that is none" run --target "qemu:$SCRATCH/no-kernel,mem=1" --select "$ONE" --out "$SCRATCH/t4"
	fake_machine
	answers 0 "conform" "a machine behind a serial line" run --no-allure-report --target "uml:$SCRATCH/machine" --select "$ONE" --out "$SCRATCH/t5"
	answers 2 "Kernel panic" "a machine that dies in the middle is told with its console" run --no-allure-report --target "uml:$SCRATCH/mortal" --select @pipe --out "$SCRATCH/t6"
	check "a killed kit leaves no machine and no file" killed_leaves_nothing "uml:$SCRATCH/machine"
	with runsc runsc
	with linux.uml uml
	over_ssh
}

# A machine that says it is ready and then is this one, and one that panics on the way. The frame is an agent's own.
fake_machine() {
	printf '#!/bin/sh\necho "~ipc1 0 4e875098 event kind=ready agent=0.1.0"\nexec %s\n' "$ROOT/$AGENT" >"$SCRATCH/machine"
	printf '#!/bin/sh\necho "~ipc1 0 4e875098 event kind=ready agent=0.1.0"\n' >"$SCRATCH/mortal"
	printf 'dd bs=1 count=9000 status=none | %s\necho "[ 9.9] Kernel panic - not syncing: out of luck" >&2\n' "$ROOT/$AGENT" >>"$SCRATCH/mortal"
	chmod +x "$SCRATCH/machine" "$SCRATCH/mortal"
}

# with PROGRAM TARGET: the target once, and once killed, where its program is.
with() {
	if ! command -v "$1" >/dev/null; then
		printf '  none  target %s: %s is not here (ci/setup kernels)\n' "$2" "$1"
		return
	fi
	check "target $2: a behaviour is judged" judged_on "$2" "$SCRATCH/on-$1"
	check "target $2: a killed kit leaves nothing" killed_leaves_nothing "$2"
}

# Whatever the kernel behind it does: something is judged, and nothing is broken.
judged_on() {
	local status=0
	kit run --no-allure-report --target "$1" --select "@SVMQ-010 or @SVMQ-021" --out "$2" || status=$?
	[ "$status" -le 1 ]
}

# Killed once the first verdict is written. Everything that a target makes here bears the name of a folder of our own.
killed_leaves_nothing() {
	local run=$SCRATCH/killed-run folder=$SCRATCH/killed-tmp pid
	rm -rf "$run" "$folder"
	mkdir "$folder"
	TMPDIR=$folder "$(jdk java)" -Djava.io.tmpdir="$folder" -jar "$JAR" run --no-allure-report --repeat 500 --target "$1" --out "$run" >"$SCRATCH/killed.log" 2>&1 &
	pid=$!
	until grep -q '"type":"verdict"' "$run/events.ndjson" 2>/dev/null || ! kill -0 "$pid" 2>/dev/null; do
		sleep 0.05
	done
	pgrep -f "$folder/ipctck-" >/dev/null || { echo "nothing was started from $folder"; return 1; }
	kill -KILL "$pid"
	wait "$pid" || true
	within_seconds 10 nothing_of "$folder" && return
	pgrep -fa "$folder/" | cut -c 1-120
	find "$folder" | head
	return 1
}

nothing_of() {
	! pgrep -f "$1/" >/dev/null && [ -z "$(find "$1" -path '*/ipctck-*' -print -quit)" ]
}

# within_seconds SECONDS COMMAND...: whether the command succeeds by then.
within_seconds() {
	local end=$((SECONDS + $1))
	shift
	until "$@"; do
		[ "$SECONDS" -lt "$end" ] || return 1
		sleep 0.1
	done
}

# A server of our own on a port of the loopback interface, with keys made for it.
over_ssh() {
	local server folder=$SCRATCH/ssh port=$((20000 + RANDOM % 20000)) pid
	server=$(command -v sshd || echo /usr/sbin/sshd)
	if [ ! -x "$server" ] || [ "$(id -u)" -ne 0 ]; then
		printf '  none  target ssh: no sshd here, or not root (openssh-server)\n'
		return
	fi
	mkdir -p "$folder/tmp" /run/sshd
	ssh-keygen -q -t ed25519 -N '' -f "$folder/host"
	ssh-keygen -q -t ed25519 -N '' -f "$folder/user"
	printf '%s\n' "Port $port" "ListenAddress 127.0.0.1" "HostKey $folder/host" "PidFile $folder/pid" "AuthorizedKeysFile $folder/user.pub" \
		"PasswordAuthentication no" "KbdInteractiveAuthentication no" "UsePAM no" "StrictModes no" "PermitRootLogin yes" \
		"SetEnv TMPDIR=$folder/tmp" >"$folder/sshd_config"
	printf '%s\n' "Host board" " HostName 127.0.0.1" " Port $port" " User root" " IdentityFile $folder/user" \
		" UserKnownHostsFile $folder/known" " StrictHostKeyChecking accept-new" >"$folder/config"
	"$server" -D -e -f "$folder/sshd_config" 2>"$folder/log" &
	pid=$!
	until grep -q listening "$folder/log" || ! kill -0 "$pid" 2>/dev/null; do
		sleep 0.05
	done
	check "target ssh: a behaviour is judged" judged_on "ssh:board,append=-F $folder/config" "$SCRATCH/on-ssh"
	check "target ssh: the agent was removed" within_seconds 10 nothing_of "$folder/tmp"
	answers 69 "remedy: .ssh -o BatchMode=yes" "a host that does not answer" run --target "ssh:board,append=-F $folder/config -p 1" --select "$ONE" --out "$SCRATCH/t7"
	kill "$pid"
	wait "$pid" || true
}
