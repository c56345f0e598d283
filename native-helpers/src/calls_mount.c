/* File systems: mounting and unmounting. */
#include <stdio.h>
#include <sys/mount.h>

#include "common.h"

static long make_mount(const struct args *a, struct reply *r)
{
	const char *options = arg_text(a, "options");

	(void)r;
	return mount(arg_text(a, "source"), arg_text(a, "target"), arg_text(a, "type"),
		     (unsigned long)arg_int(a, "flags"), *options ? options : NULL);
}

static long make_umount(const struct args *a, struct reply *r)
{
	(void)r;
	return umount2(arg_text(a, "target"), (int)arg_int(a, "flags"));
}

static const struct call rows[] = {
	{ "mount", "mount",
	  "target:text type:text flags:int(mountflag)=0 options:text= source:text=none -> int",
	  make_mount, CANNOT_BLOCK },
	{ "umount", "mount", "target:text flags:int(mountflag)=0 -> int", make_umount, CANNOT_BLOCK },
};

FAMILY(family_mount, rows);
