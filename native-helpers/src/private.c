/* Names and keys that no other program on the machine guesses. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "call.h"
#include "traces.h"

void make_salt(unsigned int salt[2])
{
	size_t size = 2 * sizeof(salt[0]);
	int64_t now = now_ns();
	int fd;

	if (getrandom(salt, size, GRND_NONBLOCK) == (ssize_t)size)
		return;
	fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
	if (fd < 0 || read(fd, salt, size) != (ssize_t)size) {
		salt[0] = (unsigned int)now * 2654435761U;
		salt[1] = (unsigned int)(now >> 32) ^ (unsigned int)getpid() * 2246822519U;
	}
	if (fd >= 0)
		close(fd);
}

/* "/name" becomes "/ipctck-SALT-name", and "//name" likewise; what is no such name, or would become too long, stays. */
const char *name_in(const struct home *h, const char *name, char *place)
{
	size_t slashes = strspn(name, "/");
	const char *rest = name + slashes;

	if (!h->private_names || !*rest || slashes > 2 || strchr(rest, '/') || strlen(rest) > 200 || !strcmp(rest, ".") ||
	    !strcmp(rest, ".."))
		return name;
	snprintf(place, 300, "%.*sipctck-%08x%08x-%s", (int)slashes, name, h->salt[0], h->salt[1], rest);
	return place;
}

int key_in(const struct home *h, int key)
{
	unsigned int words[3] = { h->salt[0], h->salt[1], (unsigned int)key };
	int made;

	if (!h->private_names || key == IPC_PRIVATE)
		return key;
	made = (int)(digest(words, sizeof(words)) & 0x7fffffff);
	return made == IPC_PRIVATE ? 1 : made;
}

/* Several names may be in use in one call: four places take turns. */
const char *private_name(const char *posix_name)
{
	static __thread char places[4][300];
	static __thread unsigned int next;

	next = (next + 1) % 4;
	return name_in(&home, posix_name, places[next]);
}

int private_key(int key)
{
	return key_in(&home, key);
}
