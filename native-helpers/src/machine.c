/* The agent as the first process of a machine: on a bare initial ram disk it mounts what scenarios need. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent.h"
#include "isolate.h"

/* /proc shows a process of pid 1 in a container as well: only one that finds no /proc is alone on its machine. */
static int alone;

static void mount_on(const char *type, const char *path, const char *options)
{
	mkdir(path, 0755);
	mount(type, path, type, MS_NOSUID, options);
}

/* Where the library of remote procedure calls looks its transports up. Source: netconfig(5). */
static void name_transports(void)
{
	static const char text[] =
		"udp tpi_clts v inet udp - -\n"
		"tcp tpi_cots_ord v inet tcp - -\n"
		"local tpi_cots_ord - loopback - - -\n"
		"unix tpi_cots_ord - loopback - - -\n";
	int fd;

	mkdir("/etc", 0755);
	fd = open("/etc/netconfig", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
	if (fd < 0)
		return;
	if (write(fd, text, sizeof(text) - 1) < 0)
		unlink("/etc/netconfig");
	close(fd);
}

/* "ipctck.tty=ttyS1" in the kernel's command line: frames go over that line, the console stays for messages. */
static void use_line(void)
{
	char text[4096] = "", path[80];
	char *at;
	int fd = open("/proc/cmdline", O_RDONLY | O_CLOEXEC);
	ssize_t got = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);

	if (fd >= 0)
		close(fd);
	text[got > 0 ? got : 0] = '\0';
	at = strstr(text, "ipctck.tty=");
	if (!at)
		return;
	snprintf(path, sizeof(path), "/dev/%.*s", (int)strcspn(at + 11, " \n"), at + 11);
	fd = open(path, O_RDWR | O_NOCTTY);
	if (fd < 0)
		return;
	dup2(fd, STDIN_FILENO);
	dup2(fd, STDOUT_FILENO);
	if (fd > 2)
		close(fd);
}

void prepare_machine(void)
{
	if (getpid() != 1 || access("/proc/self", F_OK) == 0)
		return;
	alone = 1;
	mount_on("proc", "/proc", NULL);
	mount_on("devtmpfs", "/dev", NULL);
	mount_on("sysfs", "/sys", NULL);
	mount_on("tmpfs", "/tmp", "mode=1777");
	mount_on("tmpfs", "/dev/shm", "mode=1777");
	mount_on("mqueue", "/dev/mqueue", NULL);
	mkdir("/dev/pts", 0755);
	mount("devpts", "/dev/pts", "devpts", MS_NOSUID, "ptmxmode=0666");
	raise_loopback();
	name_transports();
	use_line();
}

int end_of_machine(void)
{
	if (!alone)
		return 0;
	sync();
	reboot(RB_POWER_OFF);
	return 0;
}
