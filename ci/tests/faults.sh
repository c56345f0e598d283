# Agents that die, stall, lie or speak of another version; folders that are full; a run that is interrupted or killed.
# shellcheck shell=bash

stage_faults() {
	answers 69 "" "an agent that is not there" run --target "exec:$SCRATCH/no-agent" --select "$ONE" --out "$SCRATCH/f1"
	answers 69 "" "an agent that ends at once" run --target "exec:false" --select "$ONE" --out "$SCRATCH/f2"
	answers 69 "version" "an agent of another version" run --target "exec:bash $ROOT/ci/tests/agent-of-version-9" --select "$ONE" --out "$SCRATCH/f3"
	check "an agent that dies in the middle: broken, the run ends in order" dies_midway
	check "stray text between frames changes nothing" stray_text
	if [ "$(id -u)" -eq 0 ]; then
		check "a full output folder: one message, no stack trace" full_folder
		check "no room for the reports: one message, what was judged is kept, nothing half made is left" no_room_for_reports
	fi
	check "a folder that cannot be written: one message" unwritable
	check "Ctrl-C ends the run in order, with 130 and what is there" interrupted
	check "SIGKILL at random moments leaves nothing" ci/kill 5
}

dies_midway() {
	local status=0 run=$SCRATCH/dies
	kit run --no-allure-report --target "exec:dd bs=1 count=40000 status=none | $ROOT/$AGENT" --out "$run" >"$SCRATCH/dies.log" 2>&1 || status=$?
	tail -n 5 "$SCRATCH/dies.log"
	[ "$status" -eq 2 ] || [ "$status" -eq 69 ] || { echo "exit status $status"; return 1; }
	last_is_footer "$run/events.ndjson"
}

# A banner before the handshake, as an ssh server or a boot console writes it.
stray_text() {
	answered 0 conform run --no-allure-report --target "exec:echo 'Welcome to board 7 ~ipc'; exec $ROOT/$AGENT" --select "$ONE" --out "$SCRATCH/stray"
}

full_folder() {
	local status=0 disk=$SCRATCH/disk
	mkdir -p "$disk"
	mount -t tmpfs -o size=64k tmpfs "$disk"
	kit run --no-allure-report --out "$disk/run" >"$SCRATCH/full.log" 2>&1 || status=$?
	umount "$disk"
	tail -n 5 "$SCRATCH/full.log"
	[ "$status" -ne 0 ] && [ "$status" -ne 1 ] && ! grep -E '^	at ' "$SCRATCH/full.log" && grep -qiE 'space|full' "$SCRATCH/full.log"
}

# The run fits and its reports do not: what was judged is kept, and nothing half made is left.
no_room_for_reports() {
	local status=0 disk=$SCRATCH/disk
	mkdir -p "$disk"
	mount -t tmpfs -o size=2m tmpfs "$disk"
	kit run --select @pipe --out "$disk/run" >"$SCRATCH/reports.log" 2>&1 || status=$?
	ls -A "$disk/run" >"$SCRATCH/reports.files"
	umount "$disk"
	tail -n 5 "$SCRATCH/reports.log"
	[ "$status" -eq 70 ] && ! grep -E '^	at ' "$SCRATCH/reports.log" && grep -q "cannot be written (No space left on device)" "$SCRATCH/reports.log" &&
		grep -qx events.ndjson "$SCRATCH/reports.files" && ! grep '^\.' "$SCRATCH/reports.files"
}

unwritable() {
	local status=0
	kit run --no-allure-report --select "$ONE" --out /proc/ipctck-run >"$SCRATCH/unwritable.log" 2>&1 || status=$?
	cat "$SCRATCH/unwritable.log"
	[ "$status" -ne 0 ] && [ "$status" -ne 1 ] && grep -q /proc/ipctck-run "$SCRATCH/unwritable.log" && ! grep -E '^	at ' "$SCRATCH/unwritable.log"
}

# Interrupted once the first verdict is written; so many repetitions that it cannot have ended by itself.
interrupted() {
	local run=$SCRATCH/interrupted pid status=0
	# A shell whose caller ignored the signal cannot take that back for its children.
	env --default-signal=INT "$(jdk java)" -jar "$JAR" run --repeat 500 --out "$run" >"$SCRATCH/interrupted.log" 2>&1 &
	pid=$!
	until grep -q '"type":"verdict"' "$run/events.ndjson" 2>/dev/null || ! kill -0 "$pid" 2>/dev/null; do
		sleep 0.05
	done
	kill -INT "$pid"
	wait "$pid" || status=$?
	tail -n 5 "$SCRATCH/interrupted.log"
	[ "$status" -eq 130 ] || { echo "exit status $status"; return 1; }
	last_is_footer "$run/events.ndjson" && [ -s "$run/junit.xml" ]
}
