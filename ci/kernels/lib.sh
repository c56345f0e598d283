# What the scripts of this folder share; sourced, never run. Each of them says only what is special about its kernel.
# shellcheck shell=bash

# shellcheck source=ci/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

# The family's name: its script, its baseline and the folder of its run are called so.
FAMILY=$(basename "$0")
KERNELS=$ROOT/target/kernels
RUNS=$KERNELS/runs

# ready: everything that starting kernels takes, and the kit.
ready() {
	ci/setup kernels
	ci/build
}

# newest PATTERN: name and version of the newest package of that name in this machine's package sources; nothing when there is none.
newest() {
	apt-cache search --names-only "^$1\$" 2>/dev/null | cut -d' ' -f1 | sort -V | tail -1 |
		xargs -r apt-cache show --no-all-versions 2>/dev/null |
		sed -n 's/^Package: //p; s/^Version: //p' | paste -sd' '
}

# unpacked FLAVOUR: the newest image of those that an earlier run fetched, for machines without their package sources at hand.
unpacked() {
	find "$KERNELS" -mindepth 2 -maxdepth 2 -path "*/$1_*/vmlinuz" 2>/dev/null | sort -V | tail -1
}

# unpack PACKAGE VERSION FOLDER: takes the kernel's image out of a package; the rest, its modules, is not kept.
unpack() {
	local work=$3.part
	rm -rf "$work"
	mkdir -p "$work"
	say "$FAMILY: fetching $1 $2"
	(cd "$work" && apt-get download -q -o APT::Sandbox::User="$(id -un)" "$1=$2" >&2) ||
		die 69 "$FAMILY: $1 $2 cannot be fetched" "see the message of apt-get above; as root: apt-get update"
	dpkg-deb --fsys-tarfile "$work"/*.deb | tar -x -C "$work" --wildcards './boot/vmlinuz-*'
	mv "$work"/boot/vmlinuz-* "$work/vmlinuz"
	rm -r "${work:?}"/*.deb "${work:?}/boot"
	mv -T "$work" "$3"
}

# image VERSION FLAVOUR: prints the path of the newest kernel image that Debian builds of this version in this flavour.
image() {
	local name="linux-image-$1" package version folder found architecture
	architecture=$(apt-config dump APT::Architecture | cut -d'"' -f2)
	read -r package version < <(newest "linux-image-${1//./\\.}\\.[0-9+.a-z-]*-$2-$architecture-unsigned" | cat - <(echo))
	if [ -n "$package" ]; then
		folder="$KERNELS/$name-$2_$version"
		[ -f "$folder/vmlinuz" ] || unpack "$package" "$version" "$folder"
		printf '%s\n' "$folder/vmlinuz"
		return
	fi
	found=$(unpacked "$name-$2")
	[ -n "$found" ] || die 69 "$FAMILY: no package $name.*-$2-$architecture-unsigned is known here" \
		"apt-get update; on releases that lack this kernel add a release of Debian that has it to the package sources"
	printf '%s\n' "$found"
}

# foreign ARCHITECTURE: from now on packages are those of another architecture, by lists of their own; this machine's stay as they are.
foreign() {
	[ "$(dpkg --print-architecture)" != "$1" ] || return 0
	KERNELS=$KERNELS/$1
	export APT_CONFIG=$KERNELS/apt.conf
	mkdir -p "$KERNELS"/apt/{lists,cache/archives}/partial
	touch "$KERNELS/apt/status"
	printf '%s "%s";\n' APT::Architecture "$1" APT::Architectures "$1" Dir::State::lists "$KERNELS/apt/lists" Dir::State::status "$KERNELS/apt/status" \
		Dir::Cache "$KERNELS/apt/cache" APT::Sandbox::User "$(id -un)" >"$APT_CONFIG"
	say "$FAMILY: package lists of $1"
	# Whether they serve is seen when a package is looked up in them.
	apt-get update -q >&2 || true
}

# unless_said OPTION VALUE ARGUMENT...: prints OPTION=VALUE, for a default of a kernel's own, when no argument names the option.
unless_said() {
	local option=$1 value=$2 said
	shift 2
	for said in "$@"; do
		[ "${said%%=*}" != "$option" ] || return 0
	done
	printf '%s=%s\n' "$option" "$value"
}

# conform TARGET [OPTION...]: the kit's run on it, against the family's baseline; its folder is target/kernels/runs/FAMILY.
conform() {
	local target=$1
	shift
	rm -rf "${RUNS:?}/$FAMILY"
	mkdir -p "$RUNS"
	cd "$CALLER" || die 70 "$FAMILY: the folder $CALLER is gone" "start again in a folder that exists"
	kit run --target "$target" --baseline "$ROOT/ci/kernels/baselines/$FAMILY.tsv" --out "$RUNS/$FAMILY" "$@"
}

# conform_debian VERSION FLAVOUR [OPTION...]: Debian's kernel, started in an emulated machine.
conform_debian() {
	local kernel
	ready
	kernel=$(image "$1" "$2")
	shift 2
	conform "qemu:$kernel" "$@"
}
