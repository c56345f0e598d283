/* Where there is no libFuzzer: seeds, changed at random, for a bounded time. Prints its own seed, to run again. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MOST_SEEDS 64
#define LONGEST 4096

static struct {
	uint8_t data[LONGEST];
	size_t size;
} seeds[MOST_SEEDS];
static size_t seed_count;

static uint32_t next_random(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

static void read_seeds(const char *path)
{
	DIR *folder = opendir(path);
	struct dirent *entry;

	while (folder && (entry = readdir(folder)) && seed_count < MOST_SEEDS) {
		char name[600];
		FILE *f;

		snprintf(name, sizeof(name), "%s/%s", path, entry->d_name);
		f = entry->d_name[0] == '.' ? NULL : fopen(name, "r");
		if (!f)
			continue;
		seeds[seed_count].size = fread(seeds[seed_count].data, 1, LONGEST, f);
		seed_count += seeds[seed_count].size > 0;
		fclose(f);
	}
	if (folder)
		closedir(folder);
}

static size_t change(uint8_t *data, size_t size, uint32_t *state)
{
	static const char *const words[] = { "~ipc1 ", " a.", "=", "%00", "%", "|", ",", ":", "-", "t:", "p:1:4096", "0x", "\n" };
	uint32_t times = next_random(state) % 8;
	size_t at, length;
	const char *word;

	while (times--) {
		at = next_random(state) % (size + 1);
		word = words[next_random(state) % (sizeof(words) / sizeof(words[0]))];
		length = strlen(word);
		if (next_random(state) % 3 == 0 && at < size) {
			data[at] = (uint8_t)next_random(state);
		} else if (next_random(state) % 2 && at < size) {
			memmove(data + at, data + at + 1, size - at - 1);
			size--;
		} else if (size + length <= LONGEST) {
			memmove(data + at + length, data + at, size - at);
			memcpy(data + at, word, length);
			size += length;
		}
	}
	return size;
}

int main(int argc, char **argv)
{
	long seconds = argc > 1 ? atol(argv[1]) : 20, runs = 0;
	uint32_t state = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) : (uint32_t)time(NULL) | 1;
	time_t end = time(NULL) + seconds;
	static uint8_t data[LONGEST];

	read_seeds("fuzz/seeds");
	printf("seed %u, %zu inputs\n", state, seed_count);
	fflush(stdout);
	for (; seed_count && (runs % 1024 || time(NULL) < end); runs++) {
		size_t from = next_random(&state) % seed_count, size = seeds[from].size;

		memcpy(data, seeds[from].data, size);
		LLVMFuzzerTestOneInput(data, change(data, size, &state));
	}
	printf("%ld runs\n", runs);
	return seed_count ? 0 : 1;
}
