/* A packet filter in front of a port, as the rules of a firewall. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "common.h"
#include "filter.h"
#include "netlink.h"

/* The messages and attributes of nf_tables: part of the kernel's interface. */
enum { BATCH_BEGIN = 16, BATCH_END = 17, SUBSYSTEM = 10, FAMILY_INTERNET = 1 };
enum { NEW_TABLE = 0, NEW_CHAIN = 3, NEW_RULE = 6 };
enum { TABLE_NAME = 1, CHAIN_TABLE = 1, CHAIN_NAME = 3, CHAIN_HOOK = 4, CHAIN_TYPE = 7 };
enum { HOOK_NUMBER = 1, HOOK_PRIORITY = 2, HOOK_INPUT = 1 };
enum { RULE_TABLE = 1, RULE_CHAIN = 2, RULE_EXPRESSIONS = 4, LIST_ELEMENT = 1, EXPRESSION_NAME = 1, EXPRESSION_DATA = 2 };
enum { META_REGISTER = 1, META_KEY = 2, META_PROTOCOL = 16 };
enum { PAYLOAD_REGISTER = 1, PAYLOAD_BASE = 2, PAYLOAD_OFFSET = 3, PAYLOAD_LENGTH = 4, TRANSPORT_HEADER = 2 };
enum { COMPARE_REGISTER = 1, COMPARE_OPERATION = 2, COMPARE_DATA = 3, DATA_VALUE = 1, DATA_VERDICT = 2 };
enum { IMMEDIATE_REGISTER = 1, IMMEDIATE_DATA = 2, VERDICT_CODE = 1, VERDICT_DROP = 0 };
enum { REJECT_TYPE = 1, REJECT_CODE = 2, REJECT_BY_RESET = 1, REJECT_BY_ICMP = 2 };

#define NESTED 0x8000
#define TABLE "ipctck"

static void begin_filter_message(struct request *q, int kind, uint16_t flags)
{
	struct filter_message message = { FAMILY_INTERNET, 0, 0 };

	begin_message(q, (uint16_t)(SUBSYSTEM << 8 | kind), (uint16_t)(flags | ACKNOWLEDGE | CREATE), &message,
		      sizeof(message));
}

static void add_batch_mark(struct request *q, uint16_t type)
{
	struct filter_message message = { AF_UNSPEC, 0, htons(SUBSYSTEM) };

	begin_message(q, type, 0, &message, sizeof(message));
	end_message(q);
}

struct expression {
	size_t element, data;
};

static struct expression begin_expression(struct request *q, const char *name)
{
	struct expression e = { begin_nest(q, LIST_ELEMENT | NESTED), 0 };

	add_name(q, EXPRESSION_NAME, name);
	e.data = begin_nest(q, EXPRESSION_DATA | NESTED);
	return e;
}

static void end_expression(struct request *q, struct expression e)
{
	end_nest(q, e.data);
	end_nest(q, e.element);
}

static void add_comparison(struct request *q, const void *value, size_t size)
{
	struct expression e = begin_expression(q, "cmp");
	size_t data;

	add_word(q, COMPARE_REGISTER, 1);
	add_word(q, COMPARE_OPERATION, 0);
	data = begin_nest(q, COMPARE_DATA | NESTED);
	add_attribute(q, DATA_VALUE, value, size);
	end_nest(q, data);
	end_expression(q, e);
}

/* The protocol, and the destination port, which TCP and UDP have at the same place. */
static void add_match(struct request *q, uint8_t protocol, uint16_t port)
{
	struct expression e = begin_expression(q, "meta");

	add_word(q, META_REGISTER, 1);
	add_word(q, META_KEY, META_PROTOCOL);
	end_expression(q, e);
	add_comparison(q, &protocol, sizeof(protocol));
	e = begin_expression(q, "payload");
	add_word(q, PAYLOAD_REGISTER, 1);
	add_word(q, PAYLOAD_BASE, TRANSPORT_HEADER);
	add_word(q, PAYLOAD_OFFSET, 2);
	add_word(q, PAYLOAD_LENGTH, sizeof(port));
	end_expression(q, e);
	port = htons(port);
	add_comparison(q, &port, sizeof(port));
}

static void add_drop(struct request *q)
{
	struct expression e = begin_expression(q, "immediate");
	size_t data, verdict;

	add_word(q, IMMEDIATE_REGISTER, 0);
	data = begin_nest(q, IMMEDIATE_DATA | NESTED);
	verdict = begin_nest(q, DATA_VERDICT | NESTED);
	add_word(q, VERDICT_CODE, VERDICT_DROP);
	end_nest(q, verdict);
	end_nest(q, data);
	end_expression(q, e);
}

/* TCP gets a reset, as from a port where nobody listens; everything else a message that the port is unreachable. */
static void add_reject(struct request *q, long protocol)
{
	struct expression e = begin_expression(q, "reject");
	uint8_t port_unreachable = 1;

	add_word(q, REJECT_TYPE, protocol == IPPROTO_TCP ? REJECT_BY_RESET : REJECT_BY_ICMP);
	if (protocol != IPPROTO_TCP)
		add_attribute(q, REJECT_CODE, &port_unreachable, sizeof(port_unreachable));
	end_expression(q, e);
}

static void add_chain(struct request *q)
{
	size_t hook;

	begin_filter_message(q, NEW_TABLE, 0);
	add_name(q, TABLE_NAME, TABLE);
	end_message(q);
	begin_filter_message(q, NEW_CHAIN, 0);
	add_name(q, CHAIN_TABLE, TABLE);
	add_name(q, CHAIN_NAME, "input");
	hook = begin_nest(q, CHAIN_HOOK | NESTED);
	add_word(q, HOOK_NUMBER, HOOK_INPUT);
	add_word(q, HOOK_PRIORITY, 0);
	end_nest(q, hook);
	add_name(q, CHAIN_TYPE, "filter");
	end_message(q);
}

/* From now on packets to the port are dropped in silence, or refused, in this network namespace. */
static long make_filter_port(const struct args *a, struct reply *r)
{
	struct request q;
	size_t expressions;

	(void)r;
	begin_request(&q);
	add_batch_mark(&q, BATCH_BEGIN);
	add_chain(&q);
	begin_filter_message(&q, NEW_RULE, APPEND);
	add_name(&q, RULE_TABLE, TABLE);
	add_name(&q, RULE_CHAIN, "input");
	expressions = begin_nest(&q, RULE_EXPRESSIONS | NESTED);
	add_match(&q, (uint8_t)arg_int(a, "protocol"), (uint16_t)arg_int(a, "port"));
	if (arg_int(a, "verdict") == FILTER_DROP)
		add_drop(&q);
	else
		add_reject(&q, arg_int(a, "protocol"));
	end_nest(&q, expressions);
	end_message(&q);
	add_batch_mark(&q, BATCH_END);
	return send_request(&q, PROTOCOL_FILTER);
}

static const struct call rows[] = {
	{ "filter_port", "network", "port:int verdict:int(filter)=DROP protocol:int(protocol)=IPPROTO_TCP -> int",
	  make_filter_port, CANNOT_BLOCK },
};

FAMILY(family_filter, rows);
