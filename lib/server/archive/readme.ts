import type { ArchivedHeading } from "./parts";

/** What a person reads who opens the file without a Sandtable. */
export function readmeOf({ title, slug, exerciseId, lastSeq, chainHead }: ArchivedHeading): string {
  return `${title}
${"=".repeat(Math.min(72, title.length))}

This is the archive of an exercise that was held with Sandtable: the whole of it as one file. Open it on
any Sandtable ("Open an archive", where exercises are begun), and it replays and reports there as it did
where it came from. To read it without one, begin with report.md.

Exercise     ${slug} (${exerciseId})
Events       ${lastSeq}
Chain head   ${chainHead}

What is in it
-------------
report.md, report.json       The report, for people and for programs.
log.ndjson                   All that happened, one event a line, in its order, as JSON (RFC 8785).
tables/analysis.ndjson       What each rating round came to, with the reasons that are shown, without names.
tables/inject-file.ndjson    What pictures and documents came with injects.
files/...                    Their contents, each named after its SHA-256.
manifest.json                The size and SHA-256 of each of these.

What is not
-----------
Accounts, names and mail addresses behind the aliases; drafts; what members have read, and when they were
there. And who answered what in rating rounds: of each answer there is its place in the log and its seal
("option.rated" without content), so that nobody can leave one out unseen, and nobody can read one.

How it is sealed
----------------
Every event has a commitment, SHA-256 of a random salt followed by the event's content (by, audience,
payload), and a link, SHA-256 of the link before it, the event's head (exerciseId, seq, type, at) and the
commitment; before the first stand 32 zero bytes. Contents and heads are canonical JSON, salts, commitments
and links bytes, here in hexadecimal. Of words that were deleted since the salt is gone: the commitment
stays, so that the chain holds, and what they were cannot be tried out.

"npm run verify -- this-file.zip", in a copy of Sandtable, names whatever was changed in this file. Who
changes an archive and seals all of it anew comes to another chain head: to be sure that nobody has, compare
the one above with the one that the organizers published.
`;
}
