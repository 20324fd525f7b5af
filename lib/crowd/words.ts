import type { ReplyKind } from "@/lib/domain/discussion/comment";
import type { Quadrant } from "@/lib/domain/narratives/narrative";

/** Said wherever a reader could take the crowd's words for somebody's. */
export const synthetic = "Synthetic: written by the simulated crowd.";

/** What an option is about, by the quadrant it belongs to. */
export const objects: Record<Quadrant, readonly string[]> = {
  "upper-left": [
    "vocational schools",
    "a truth commission",
    "rural land titles",
    "municipal audits",
    "parish mediation",
    "protection of witnesses",
    "night bus lines",
    "a register of the missing",
    "smallholder credit",
  ],
  "upper-right": [
    "a national gendarmerie",
    "vetted police units",
    "army patrols on highways",
    "high-security prisons",
    "raids on workshops",
    "joint command posts",
    "customs police at ports",
    "armed river patrols",
    "a single emergency number",
  ],
  "lower-right": [
    "foreign police trainers",
    "shared drone flights",
    "a maritime cordon",
    "inspection of gun exports",
    "extradition teams",
    "border task forces",
    "foreign liaison officers",
    "sniffer dogs at crossings",
    "joint arrests abroad",
  ],
  "lower-left": [
    "development loans",
    "election observers",
    "cheaper remittances",
    "exchange of prosecutors",
    "treatment instead of prison abroad",
    "trade terms for farmers",
    "freezing of accounts abroad",
    "grants for local newspapers",
    "a regional drug dialogue",
  ],
};

export const openings = ["Begin with", "Expand", "Pay for", "Pilot", "Make room for", "Agree on", "Protect", "Rebuild"];
export const places = [
  "in three states",
  "along the northern border",
  "in the port cities",
  "in the capital first",
  "in rural districts",
  "wherever a mayor asks",
];
export const actors = [
  "the interior ministry",
  "the governors",
  "the bishops",
  "a small agency",
  "the courts",
  "a joint office",
];
export const measures = [
  "a yearly count",
  "an open register",
  "an outside audit",
  "a fixed budget",
  "a test in one district",
  "a monthly hearing",
];
export const effects = [
  "extortion falls",
  "witnesses speak",
  "young men stay at work",
  "convoys lose their routes",
  "money becomes visible",
  "towns keep their police",
];
export const dangers = [
  "the money dries up after a year",
  "local chiefs are bought",
  "violence moves next door",
  "nobody trusts the numbers",
  "the press is silenced",
];
export const regions = [
  "Baja California",
  "Chihuahua",
  "Jalisco",
  "Oaxaca",
  "Veracruz",
  "Texas",
  "Bogotá",
  "Madrid",
  "Palermo",
  "Geneva",
];
export const fields = [
  "policing",
  "agriculture",
  "public health",
  "banking",
  "law",
  "journalism",
  "anthropology",
  "logistics",
  "education",
];
export const birds = [
  "Heron",
  "Kestrel",
  "Wren",
  "Plover",
  "Osprey",
  "Lark",
  "Stork",
  "Swift",
  "Finch",
  "Crane",
  "Ibis",
  "Owl",
];

export const starts: Record<ReplyKind | "plain", readonly string[]> = {
  plain: ["What I miss here is this:", "One more point:", "Seen from the districts:"],
  expand: ["One can go further:", "The same would help elsewhere:"],
  counter: ["I doubt this:", "It failed before:"],
  adapt: ["With one change it works:", "Smaller, it could hold:"],
  ask: ["Who pays for it?", "What happens in the second year?"],
  evidence: ["There is a case for it:", "The numbers of one district say:"],
};

export const nicknames: Record<Quadrant, string> = {
  "upper-left": "Mend from within",
  "upper-right": "The state takes hold",
  "lower-right": "Force from abroad",
  "lower-left": "Neighbours who help",
};
