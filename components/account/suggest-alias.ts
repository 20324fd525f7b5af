const colours = (
  "Amber Ashen Azure Bronze Carmine Cerulean Chalk Cobalt Copper Coral Crimson Dusky Ebony Fawn Golden Hazel Indigo Ivory " +
  "Jade Lilac Mauve Ochre Olive Opal Pearl Rose Russet Sable Saffron Sepia Sienna Silver Slate Teal Umber Violet"
).split(" ");
const animals = (
  "Badger Bittern Buzzard Caracal Condor Cormorant Crane Curlew Dunlin Egret Falcon Finch Gannet Gecko Heron Hoopoe Ibis Kestrel " +
  "Kite Lapwing Lynx Marten Merlin Ocelot Osprey Otter Petrel Plover Puffin Raven Serval Shrike Stork Tapir Tern Wren"
).split(" ");

/** A name that says nothing of its bearer, one of some 1,300. */
export function suggestAlias(): string {
  return `${anyOf(colours)} ${anyOf(animals)}`;
}

function anyOf(words: string[]): string {
  return words[Math.floor(Math.random() * words.length)]!;
}
