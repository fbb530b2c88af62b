/** What the parts of an operation cost, so that one that is refused can be told which costs most. */
import type { Cost } from './compilation.ts';
import type { Variables } from './value.ts';

/** A field by its response keys from the root. */
type Path = readonly string[];

/** The costs of fields, and how often those of lists are paid. */
export class CostParts {
  readonly #costs = new Map<string, { path: Path; cost: Cost }[]>();
  readonly #sizes = new Map<string, Cost>();

  /** Notes what a field costs each time it is answered. */
  note(path: Path, cost: Cost): void {
    const parent = nameOf(path.slice(0, -1));
    this.#costs.set(parent, [...(this.#costs.get(parent) ?? []), { path, cost }]);
  }

  /** Notes how many rows a list has, for each of which what is inside is paid. */
  noteSize(path: Path, size: Cost): void {
    this.#sizes.set(nameOf(path), size);
  }

  /** The field that makes up more than half of what `path` costs, as far inside as there is one, and what it costs there. */
  dearest(path: Path, cost: number, variables: Variables, rows: number): { path: Path; cost: number } {
    let dearest = { path, cost };
    for (let times = 1; ; ) {
      times *= this.#sizes.get(nameOf(dearest.path))?.(variables, rows) ?? 1;
      const inner = (this.#costs.get(nameOf(dearest.path)) ?? [])
        .map((part) => ({ path: part.path, cost: times * part.cost(variables, rows) }))
        .find((part) => part.cost > cost / 2);
      if (!inner) return dearest;
      dearest = inner;
    }
  }
}

function nameOf(path: Path): string {
  return path.join('.');
}
