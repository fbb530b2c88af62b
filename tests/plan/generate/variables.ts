import { type GraphQLInputType, GraphQLNonNull, getNullableType, isNonNullType } from 'graphql';
import type { Choices } from './choices.ts';
import { type Draw, drawOf, literalOf, type Template } from './template.ts';

interface Variable {
  name: string;
  declaration: string;
  template: Template;
  /** In which draws a value is sent; in the others the default stands, or nothing. */
  sent: readonly [boolean, boolean];
}

/** The variables of one generated operation. */
export class VariablePool {
  readonly #choices: Choices;
  readonly #variables: Variable[] = [];

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** A variable in the place of a template, sometimes with a default, sometimes not given at all. */
  add(type: GraphQLInputType, template: Template, needsValue = isNonNullType(type)): Template {
    const name = `v${this.#variables.length}`;
    const isNull = template.kind === 'leaf' && template.draws[0] === null;
    const hasDefault = !isNull && this.#choices.chance(15);
    const declared = needsValue ? new GraphQLNonNull(getNullableType(type)) : getNullableType(type);
    const defaultText = hasDefault ? ` = ${literalOf(template)}` : '';
    const sent: [boolean, boolean] = hasDefault ? [false, true] : [true, true];
    if (!needsValue && !hasDefault && this.#choices.chance(5)) sent.fill(false);
    this.#variables.push({ name, declaration: `$${name}: ${declared}${defaultText}`, template, sent });
    return { kind: 'variable', name };
  }

  /** `($v0: Int!, $v1: String = "a")`, or nothing. */
  declarations(): string {
    return this.#variables.length === 0
      ? ''
      : `(${this.#variables.map((variable) => variable.declaration).join(', ')})`;
  }

  values(draw: Draw): Record<string, unknown> {
    const sent = this.#variables.filter((variable) => variable.sent[draw]);
    return Object.fromEntries(sent.map(({ name, template }) => [name, drawOf(template, draw)]));
  }
}
