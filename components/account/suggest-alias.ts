const colours = [
  "Amber", "Ashen", "Azure", "Bronze", "Carmine", "Cerulean", "Chalk", "Cobalt", "Copper", "Coral", "Crimson", "Dusky",
  "Ebony", "Fawn", "Golden", "Hazel", "Indigo", "Ivory", "Jade", "Lilac", "Mauve", "Ochre", "Olive", "Opal", "Pearl",
  "Rose", "Russet", "Sable", "Saffron", "Sepia", "Sienna", "Silver", "Slate", "Teal", "Umber", "Violet",
];
const animals = [
  "Badger", "Bittern", "Buzzard", "Caracal", "Condor", "Cormorant", "Crane", "Curlew", "Dunlin", "Egret", "Falcon", "Finch",
  "Gannet", "Gecko", "Heron", "Hoopoe", "Ibis", "Kestrel", "Kite", "Lapwing", "Lynx", "Marten", "Merlin", "Ocelot",
  "Osprey", "Otter", "Petrel", "Plover", "Puffin", "Raven", "Serval", "Shrike", "Stork", "Tapir", "Tern", "Wren",
];

/** A name that says nothing of its bearer, out of some 1,300. */
export function suggestAlias(random: () => number = Math.random): string {
  const pick = (words: string[]) => words[Math.floor(random() * words.length)];
  return `${pick(colours)} ${pick(animals)}`;
}
