/** Names recur: of so many, what was made of them is kept, which takes a tenth of the time of making it. */
const most = 20_000;
/** Longer texts are no names, and do not recur. */
const longest = 200;

/** Returns a function that gives what `make` does, and remembers it of the texts that it was given last; an object is then the same each time. */
export function remembered<Made extends string | number | object | null>(
  make: (text: string) => Made,
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (text.length > longest) return make(text);
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size >= most) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
