/** What belongs to one paper and is no node of its own: editors, links, identifiers elsewhere, references. */
import { eq } from 'drizzle-orm';
import { editors, externalIds, links } from '../db/tables/papers.ts';
import { paperReferences } from '../db/tables/references.ts';
import { builder } from './builder.ts';
import { BooleanFilter, IDFilter, IntFilter, LinkKindFilter } from './operators.ts';
import { FilterFields, implementFilter } from './plan/filter-fields.ts';
import { implementListFilter } from './plan/quantifiers.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { Paper } from './refs.ts';
import { StringFilter } from './text-operators.ts';
import { LinkKind } from './words.ts';

export const Editor = tableRef(builder, 'Editor', editors);
export const Link = tableRef(builder, 'Link', links);
export const ExternalId = tableRef(builder, 'ExternalId', externalIds);
export const Reference = tableRef(builder, 'Reference', paperReferences);

function defineFilters(): void {
  const [editor, link, id, reference] = [
    new FilterFields(editors),
    new FilterFields(links),
    new FilterFields(externalIds),
    new FilterFields(paperReferences),
  ];
  implementFilter(builder, Editor.filter, 'Which editors. All that is given must fit.', {
    name: editor.value(StringFilter, 'The whole name.', (row) => row.name),
    given: editor.value(StringFilter, 'Given names.', (row) => row.given),
    family: editor.value(StringFilter, 'Family name.', (row) => row.family),
    collective: editor.value(BooleanFilter, 'Whether it is a group.', (row) => row.collective),
  });
  implementListFilter(builder, Editor, 'editors');
  implementFilter(builder, Link.filter, 'Which links. All that is given must fit.', {
    kind: link.value(LinkKindFilter, 'What it leads to.', (row) => row.kind),
    url: link.value(StringFilter, 'The address.', (row) => row.url),
  });
  implementListFilter(builder, Link, 'links');
  implementFilter(builder, ExternalId.filter, 'Which identifiers. All that is given must fit.', {
    // Very many have one scheme: a value leads to its paper, also where the scheme is named.
    scheme: id.value(
      IDFilter,
      'The database, in lower case.',
      (row) => row.scheme,
      () => [],
    ),
    value: id.valueAfter(
      IDFilter,
      'The identifier there.',
      (row) => row.value,
      (row) => row.scheme,
    ),
  });
  implementListFilter(builder, ExternalId, 'identifiers');
  implementFilter(builder, Reference.filter, 'Which references. All that is given must fit.', {
    position: reference.value(IntFilter, 'Place in the list, from 1.', (row) => row.position),
    text: reference.value(StringFilter, 'The reference as printed.', (row) => row.text),
    paper: reference.one(Paper, {
      description: 'The cited paper, if it is in this collection.',
      where: (paper, row) => eq(paper.id, row.citedId),
      leadsTo: (row) => row.citedId,
    }),
  });
  implementListFilter(builder, Reference, 'references');
}

/** Declares the parts of papers. */
export function definePaperParts(): void {
  defineFilters();
  builder.objectType(Editor.type, {
    description: 'Who edited the book that a paper stands in: a name, with no papers of its own.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, editors);
      return {
        name: t.column('name', 'As it is spoken.'),
        given: t.column('given', 'Given names, where they are known apart.'),
        family: t.column('family', 'Family name, where it is known apart.'),
        collective: t.column('collective', 'Whether it is a group or an institution.'),
      };
    },
  });
  builder.objectType(Link.type, {
    description: 'An address that belongs to a paper.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, links);
      return {
        kind: t.column('kind', 'What it leads to.', LinkKind),
        url: t.column('url', 'The address.'),
      };
    },
  });
  builder.objectType(ExternalId.type, {
    description: 'What another database calls a paper; earlier keys of ours have the scheme `key`.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, externalIds);
      return {
        scheme: t.column('scheme', 'The database: `openalex`, `acl`, `pubmed`.'),
        value: t.column('value', 'The identifier there.'),
      };
    },
  });
  builder.objectType(Reference.type, {
    description: 'One entry of a list of references.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, paperReferences);
      return {
        position: t.column('position', 'Its place in the list, from 1.'),
        text: t.column('text', 'The reference as printed, where the source has it.'),
        paper: t.one(Paper, {
          description: 'The cited paper; null while it is not in this collection.',
          where: (paper, reference) => eq(paper.id, reference.citedId),
        }),
      };
    },
  });
}
