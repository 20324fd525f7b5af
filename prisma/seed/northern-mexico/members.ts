import { members as everybody } from "../mexico-2013/members";

const analysts = [
  "Copper Gecko",
  "Coral Curlew",
  "Amber Wren",
  "Pearl Jaguar",
  "Slate Crane",
  "Violet Osprey",
  "Blue Osprey",
  "Cobalt Lynx",
  "Violet Kite",
  "Ochre Otter",
  "Umber Osprey",
  "Ivory Falcon",
  "Copper Falcon",
  "Slate Ocelot",
  "Copper Otter",
  "Teal Ocelot",
  "Silver Badger",
  "Pearl Heron",
  "Copper Curlew",
  "Jade Marten",
  "Jade Heron",
  "Umber Badger",
  "Slate Wren",
  "Indigo Otter",
  "Saffron Crane",
  "Onyx Puma",
  "Teal Badger",
  "Silver Ocelot",
  "Saffron Finch",
  "Indigo Osprey",
  "Olive Plover",
];

/** A smaller circle of the same invented people: the staff of Mexico 2013, and those of its analysts whose field is asked for. */
export const members = everybody.filter(({ role, alias }) => role !== "analyst" || analysts.includes(alias));
