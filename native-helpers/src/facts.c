/* Facts about the target. */
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "agent.h"

void answer_facts(unsigned long number)
{
	struct utsname u;
	struct buffer b = { 0 };

	uname(&u);
	add_text(&b, "facts system=");
	add_encoded_text(&b, u.sysname);
	add_text(&b, " release=");
	add_encoded_text(&b, u.release);
	add_format(&b, " uid=%u gid=%u proof=%s", agent.uid, agent.gid, proof_mode_name(proof_mode));
	answer(number, "%s", text_of(&b));
	release(&b);
}
