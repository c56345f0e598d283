/* Takes the signatures of the table apart, and finds calls by name. */
#include <stdlib.h>
#include <string.h>

#include "signature.h"
#include "text.h"

static const char *const type_names[] = {
	"int", "size", "id", "fd", "pid", "key", "addr", "mode", "duration", "text", "bytes", "list", "range", "none"
};

const char *type_name_of(enum type type)
{
	return type_names[type];
}

int is_number(enum type type)
{
	return type <= TYPE_MODE;
}

static int parse_type(const char *text, enum type *type)
{
	size_t i;

	for (i = 0; i < TYPE_NONE; i++)
		if (!strcmp(text, type_names[i])) {
			*type = (enum type)i;
			return 1;
		}
	return 0;
}

/* "flags:int(a|b)=0", in place. */
static const char *parse_parameter(struct parameter *p, char *text)
{
	char *colon = strchr(text, ':'), *equals, *open, *rest = NULL, *group;

	if (!colon)
		return "a parameter lacks its type";
	*colon = '\0';
	p->name = text;
	equals = strchr(colon + 1, '=');
	if (equals) {
		*equals = '\0';
		p->standard = equals + 1;
	}
	open = strchr(colon + 1, '(');
	if (open) {
		*open = '\0';
		open[1 + strcspn(open + 1, ")")] = '\0';
		for (group = strtok_r(open + 1, "|", &rest); group; group = strtok_r(NULL, "|", &rest)) {
			if (p->group_count == MAX_GROUPS || !find_group(group))
				return "a group of constants is unknown, or there are too many";
			p->groups[p->group_count++] = group;
		}
	}
	return parse_type(colon + 1, &p->type) ? NULL : "a type is unknown";
}

static const char *parse_parameters(struct parameter *list, size_t room, size_t *count, char *text)
{
	char *rest = NULL, *word;

	for (word = strtok_r(text, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
		const char *why;

		if (*count == room)
			return "too many parameters";
		why = parse_parameter(&list[(*count)++], word);
		if (why)
			return why;
	}
	return NULL;
}

const char *parse_signature(struct signature *s, const struct call *call)
{
	char *arrow, *value, *results;
	const char *why;

	memset(s, 0, sizeof(*s));
	s->call = call;
	s->storage = must(strdup(call->signature));
	arrow = strstr(s->storage, "->");
	if (!arrow)
		return "the arrow is missing";
	*arrow = '\0';
	why = parse_parameters(s->arguments, MAX_ARGUMENTS, &s->argument_count, s->storage);
	if (why)
		return why;
	value = arrow + 2 + strspn(arrow + 2, " ");
	results = value + strcspn(value, " ");
	if (*results)
		*results++ = '\0';
	if (!parse_type(value, &s->value))
		return "the type of the value is unknown";
	return parse_parameters(s->results, MAX_RESULTS, &s->result_count, results);
}

void release_signature(struct signature *s)
{
	free(s->storage);
	memset(s, 0, sizeof(*s));
}

size_t call_count(void)
{
	size_t i, count = 0;

	for (i = 0; i < family_count; i++)
		count += families[i]->count;
	return count;
}

const struct call *call_at(size_t index)
{
	size_t i;

	for (i = 0; i < family_count; i++) {
		if (index < families[i]->count)
			return &families[i]->calls[index];
		index -= families[i]->count;
	}
	return NULL;
}

/* Threads may both look up a call for the first time; each then parses it, and one of the results stays. */
static struct signature *parsed_once(struct signature *volatile *place, const struct call *call)
{
	struct signature *s = must(malloc(sizeof(*s)));

	if (parse_signature(s, call))
		abort();
	*place = s;
	return s;
}

struct entry {
	const struct call *call;
	struct signature *volatile parsed;
};

static struct entry *table;

static int by_name(const void *left, const void *right)
{
	return strcmp(((const struct entry *)left)->call->name, ((const struct entry *)right)->call->name);
}

/* Made by the supervisor before there is any thread; the new program after exec makes it again. */
void prepare_table(void)
{
	size_t i, count = call_count();

	table = must(calloc(count, sizeof(*table)));
	for (i = 0; i < count; i++)
		table[i].call = call_at(i);
	qsort(table, count, sizeof(*table), by_name);
}

const struct signature *find_call(const char *name)
{
	const struct call wanted = { .name = name };
	const struct entry key = { .call = &wanted };
	struct entry *found;

	if (!table)
		prepare_table();
	found = bsearch(&key, table, call_count(), sizeof(*table), by_name);
	if (!found)
		return NULL;
	return found->parsed ? found->parsed : parsed_once(&found->parsed, found->call);
}
