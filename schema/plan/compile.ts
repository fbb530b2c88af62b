/** Which compiler serves which kind of plan. */

import type { Compilation, Compiled, Compilers, FieldSite } from './compilation.ts';
import { compileConnection } from './connection.ts';
import type { Arguments, FieldPlan } from './field.ts';
import { compileMixed } from './mixed.ts';
import { compileNodes } from './node.ts';
import { compileGroup, compileLeaf, compileList, compileOne } from './relations.ts';

/** The SQL of one field by its plan. */
function compile(compilation: Compilation, plan: FieldPlan, site: FieldSite, args: Arguments): Compiled {
  switch (plan.kind) {
    case 'leaf':
      return compileLeaf(compilation, plan, site, args);
    case 'one':
      return compileOne(compilation, plan, site, args);
    case 'list':
      return compileList(compilation, plan, site, args);
    case 'connection':
      return compileConnection(compilation, plan, site, args);
    case 'mixed':
      return compileMixed(compilation, plan, site, args);
    case 'node':
      return compileNodes(compilation, plan, site, args);
    case 'group':
      return compileGroup(compilation, plan, site, args);
  }
}

export const compilers: Compilers = { compile };
