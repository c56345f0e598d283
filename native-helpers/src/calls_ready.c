/* Waiting for readiness: poll, select, epoll. */
#include <poll.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <unistd.h>

#include "common.h"

#define MOST_WATCHED 256

static size_t polled_arg(const struct args *a, struct pollfd *watched)
{
	size_t i, count = list_count(a, "fds");

	if (count > MOST_WATCHED)
		count = MOST_WATCHED;
	for (i = 0; i < count; i++) {
		watched[i].fd = (int)list_int(a, "fds", i, 0, -1);
		watched[i].events = (short)list_int(a, "fds", i, 1, POLLIN);
		watched[i].revents = 0;
	}
	return count;
}

static void reply_polled(struct reply *r, const struct pollfd *watched, size_t count)
{
	char names[256];
	size_t i;

	reply_list(r, "ready");
	for (i = 0; i < count; i++) {
		if (watched[i].revents == 0)
			continue;
		constant_names("pollevent", watched[i].revents, names, sizeof(names));
		reply_item(r, "%d:%s", watched[i].fd, names);
	}
	if (count > 0)
		reply_constant(r, "events", "pollevent", watched[0].revents);
}

static long make_poll(const struct args *a, struct reply *r)
{
	struct pollfd watched[MOST_WATCHED];
	size_t count = polled_arg(a, watched);
	long value = arg_given(a, "at")
		? poll(arg_addr(a, "at"), (nfds_t)arg_int(a, "count"), milliseconds_arg(a, "timeout"))
		: poll(watched, (nfds_t)count, milliseconds_arg(a, "timeout"));

	if (value >= 0)
		reply_polled(r, watched, count);
	return value;
}

static long make_ppoll(const struct args *a, struct reply *r)
{
	struct pollfd watched[MOST_WATCHED];
	size_t count = polled_arg(a, watched);
	sigset_t mask;
	long value;

	signal_set_arg(a, "mask", &mask);
	value = ppoll(watched, (nfds_t)count, timeout_arg(a, r), arg_given(a, "mask") ? &mask : NULL);
	if (value >= 0)
		reply_polled(r, watched, count);
	return value;
}

static int set_arg(const struct args *a, const char *name, fd_set *set)
{
	int highest = -1;
	size_t i;

	FD_ZERO(set);
	for (i = 0; i < list_count(a, name); i++) {
		int fd = (int)list_int(a, name, i, 0, -1);

		if (fd >= 0 && fd < FD_SETSIZE)
			FD_SET(fd, set);
		if (fd > highest)
			highest = fd;
	}
	return highest;
}

static void reply_set(struct reply *r, const char *name, const fd_set *set, int count)
{
	int fd;

	reply_list(r, name);
	for (fd = 0; fd < count && fd < FD_SETSIZE; fd++)
		if (FD_ISSET(fd, set))
			reply_item(r, "%d", fd);
}

struct sets {
	fd_set read, write, except;
	int count;
};

static void sets_arg(const struct args *a, struct sets *s)
{
	int highest = set_arg(a, "read", &s->read), other = set_arg(a, "write", &s->write);

	if (other > highest)
		highest = other;
	other = set_arg(a, "except", &s->except);
	if (other > highest)
		highest = other;
	s->count = arg_given(a, "count") ? (int)arg_int(a, "count") : highest + 1;
}

static void reply_sets(struct reply *r, const struct sets *s)
{
	reply_set(r, "read", &s->read, s->count);
	reply_set(r, "write", &s->write, s->count);
	reply_set(r, "except", &s->except, s->count);
}

static long make_select(const struct args *a, struct reply *r)
{
	const struct timespec *timeout = timeout_arg(a, r);
	struct timeval time;
	struct sets s;
	long value;

	sets_arg(a, &s);
	if (timeout) {
		time.tv_sec = timeout->tv_sec;
		time.tv_usec = timeout->tv_nsec / 1000;
	}
	value = select(s.count, &s.read, &s.write, &s.except, timeout ? &time : NULL);
	if (value >= 0)
		reply_sets(r, &s);
	return value;
}

static long make_pselect(const struct args *a, struct reply *r)
{
	struct sets s;
	sigset_t mask;
	long value;

	sets_arg(a, &s);
	signal_set_arg(a, "mask", &mask);
	value = pselect(s.count, &s.read, &s.write, &s.except, timeout_arg(a, r),
			arg_given(a, "mask") ? &mask : NULL);
	if (value >= 0)
		reply_sets(r, &s);
	return value;
}

static long make_epoll_create(const struct args *a, struct reply *r)
{
	(void)r;
	return arg_given(a, "size") ? epoll_create((int)arg_int(a, "size")) : epoll_create1((int)arg_int(a, "flags"));
}

static long make_epoll_ctl(const struct args *a, struct reply *r)
{
	int fd = (int)arg_int(a, "fd");
	struct epoll_event event;

	(void)r;
	memset(&event, 0, sizeof(event));
	event.events = (uint32_t)arg_int(a, "events");
	event.data.u64 = (uint64_t)(arg_given(a, "data") ? arg_int(a, "data") : fd);
	return epoll_ctl((int)arg_int(a, "epoll"), (int)arg_int(a, "operation"), fd,
			 arg_given(a, "at") ? arg_addr(a, "at") : &event);
}

static long make_epoll_wait(const struct args *a, struct reply *r)
{
	struct epoll_event ready[MOST_WATCHED];
	int count = (int)arg_int(a, "count");
	char names[256];
	sigset_t mask;
	long i, value;

	if (count > MOST_WATCHED)
		count = MOST_WATCHED;
	signal_set_arg(a, "mask", &mask);
	value = epoll_pwait((int)arg_int(a, "epoll"), arg_given(a, "at") ? arg_addr(a, "at") : ready, count,
			    milliseconds_arg(a, "timeout"), arg_given(a, "mask") ? &mask : NULL);
	if (value < 0 || arg_given(a, "at"))
		return value;
	reply_list(r, "ready");
	for (i = 0; i < value; i++) {
		constant_names("epollevent", (long)ready[i].events, names, sizeof(names));
		reply_item(r, "%llu:%s", (unsigned long long)ready[i].data.u64, names);
	}
	return value;
}

#define SETS "read:list= write:list= except:list= "
#define TIME "timeout:duration=0 nanoseconds:int=0 deadline:addr(pointer)=0"

static const struct call rows[] = {
	{ "poll", "poll",
	  "fds:list(pollevent)= timeout:duration=0 count:int=0 at:addr(pointer)=0 -> int ready:list events:text",
	  make_poll, BLOCKS(NR_POLL) },
	{ "ppoll", "poll", "fds:list(pollevent)= mask:list(signal)= " TIME " -> int ready:list events:text",
	  make_ppoll, BLOCKS(NR_POLL) },
	{ "select", "select", SETS "count:int=0 " TIME " -> int read:list write:list except:list",
	  make_select, BLOCKS(NR_SELECT) },
	{ "pselect", "select", SETS "count:int=0 mask:list(signal)= " TIME " -> int read:list write:list except:list",
	  make_pselect, BLOCKS(NR_SELECT) },
	{ "epoll_create", "epoll", "flags:int(epollflag)=0 size:int=0 -> fd", make_epoll_create, CANNOT_BLOCK },
	{ "epoll_ctl", "epoll",
	  "epoll:fd operation:int(epollctl) fd:fd events:int(epollevent)=0 data:int=0 at:addr(pointer)=0 -> int",
	  make_epoll_ctl, CANNOT_BLOCK },
	{ "epoll_wait", "epoll",
	  "epoll:fd timeout:duration=0 count:int=16 mask:list(signal)= at:addr(pointer)=0 -> int ready:list",
	  make_epoll_wait, BLOCKS(NR_EPOLL) },
};

FAMILY(family_ready, rows);
