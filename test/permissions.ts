import { activityWords, policy, type Rule } from "@/lib/domain/policy";
import { exerciseStatuses } from "@/lib/domain/exercise/setup";
import { roles } from "@/lib/domain/members/member";
import { whoMayReadWhat } from "./who-may-read-what";

const letters = { organizer: "O", moderator: "M", analyst: "A", observer: "V" } as const;

/** The page of who may do and read what, made of the policy table and of the table of reads. */
export function permissionsPage(): string {
  return `# Who may do what

Made by \`npx tsx test/write-permissions.ts\` from \`lib/domain/policy.ts\` and \`test/who-may-read-what.ts\`; do not edit it.
Every command and every GET is tried at its route for everybody, in every state of an exercise, by \`test/matrix\`.

## Commands

O organizer, M moderator, A analyst, V observer. \`●\` in this state; \`◐\` while the round that is open permits it (not
while the exercise is paused, or no round is open); empty: never. Whoever is no member, or is suspended, removed or waits
for a place, may do nothing. Handlers say more of single things: one's own comment, one's own suggestion.

| Who | Draft | Open | Closed | Published | Round permits | Commands |
|---|---|---|---|---|---|---|
${groups().join("\n")}

## Reads

*reader*: members, and anybody once the exercise is published. Below \`/api/v1/exercises/{slug}\` where nothing else is said.

| Who | What |
|---|---|
${reads().join("\n")}
`;
}

function groups(): string[] {
  const byRule = new Map<string, string[]>();
  for (const [type, rule] of Object.entries(policy)) {
    const row = describeRule(rule);
    byRule.set(row, [...(byRule.get(row) ?? []), type]);
  }
  return [...byRule].map(([row, types]) => `| ${row} | ${types.join(", ")} |`);
}

function describeRule({ roles: allowed, status, activity }: Rule): string {
  const who = roles.filter((role) => allowed.includes(role)).map((role) => letters[role]);
  const marks = exerciseStatuses.map((each) => {
    if (!status.includes(each)) return " ";
    return each === "open" && activity ? "◐" : "●";
  });
  return [who.join(""), ...marks, activity ? activityWords[activity] : " "].join(" | ");
}

function reads(): string[] {
  const byWho = new Map<string, string[]>();
  for (const row of whoMayReadWhat.trim().split("\n")) {
    const [who = "", address = ""] = row.trim().split(/ +/);
    const short = address.replace("/api/v1/exercises/{slug}", "") || "the exercise itself";
    const audience = who.replace("*", "");
    byWho.set(audience, [...(byWho.get(audience) ?? []), short]);
  }
  return [...byWho].map(([who, addresses]) => `| ${who} | ${addresses.join(", ")} |`);
}
