/** The reference that is made of the project's own tables, so that nothing can be offered without standing in it. */
import { isObjectType } from 'graphql';
import { metricKinds } from '../../db/vocabulary.ts';
import { errorCodes } from '../../schema/errors.ts';
import { limits } from '../../schema/limits.ts';
import type { Lead } from '../../schema/plan/connection-plan.ts';
import { manyRows, unitsOf } from '../../schema/plan/cost.ts';
import { mostRanked } from '../../schema/plan/ranked-rows.ts';
import { paperqlSchema } from '../../schema/schema.ts';
import { exitCodes } from '../../src/command-line.ts';
import { commands } from '../../src/commands/commands.ts';
import { exportTable } from '../../src/export-table.ts';
import { formatNamed, formats } from '../../src/formats/formats.ts';
import { settings } from '../../src/settings.ts';

type Row = readonly (string | number)[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;

function commandText(): string {
  return commands
    .map(({ name, help, operands, options, settings: heeded, examples }) => {
      const rows = [
        ...(operands ? [[code(operands.name), operands.help]] : []),
        ...options.map(({ flags, help: meaning }) => [code(flags), meaning]),
        ...heeded.map((setting) => [code(settings[setting].flag), settings[setting].help]),
      ];
      const shown = examples.map((example) => `    ${example}`).join('\n');
      return [
        `### ${name}`,
        help,
        ...(rows.length ? [table(['argument', 'meaning'], rows)] : []),
        shown,
      ].join('\n\n');
    })
    .join('\n\n');
}

/** Every field and argument that looks at more than its answer, with the cost that this adds. */
function dearFields(): Row[] {
  return Object.values(paperqlSchema().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, extensions: { plan } }): Row[] => {
        if (plan?.kind === 'connection')
          return plan.leads.map((lead) => [
            code(`${type.name}.${name}(${lead.argument}:)`),
            costOfLead(lead.looksAt),
          ]);
        if (plan?.kind === 'mixed')
          return [[code(`${type.name}.${name}`), `${unitsOf(plan.looksAt({ query: 'word' }, {}))} or more`]];
        const rows = plan && 'looksAt' in plan ? plan.looksAt : undefined;
        if (typeof rows === 'function')
          return [[code(`${type.name}.${name}`), `${unitsOf(rows({}))} or more`]];
        return rows === undefined || rows === 0 ? [] : [[code(`${type.name}.${name}`), unitsOf(rows)]];
      }),
    )
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

/** What a lead adds to the cost; a text adds more, the more words it has. */
function costOfLead(rows: Lead['looksAt']): string | number {
  const least = unitsOf(rows('word'));
  return rows('word') === rows('two words') ? least : `${least} or more`;
}

/** The text of `docs/reference.md`. */
export function referenceText(): string {
  const sections: [title: string, text: string][] = [
    ['Commands', commandText()],
    [
      'Settings',
      table(
        ['option', 'environment', 'without it', 'meaning'],
        Object.values(settings).map(({ flag, variable, standard, help }) => [
          code(flag),
          code(variable),
          standard === '' ? '' : code(standard),
          help,
        ]),
      ),
    ],
    [
      'Exit codes',
      table(
        ['code', 'meaning'],
        exitCodes.map(({ exitCode, help }) => [exitCode, help]),
      ),
    ],
    [
      'Formats',
      table(
        ['name', 'file names end with', 'read', 'written', 'what it is'],
        [
          ...formats.map(({ name, extensions, description, write }) => [
            code(name),
            extensions.map((extension) => code(`.${extension}`)).join(', '),
            'yes',
            write ? 'yes' : '',
            description,
          ]),
          ...exportTable
            .filter(({ name }) => formatNamed(name) === undefined)
            .map(({ name, description }) => [code(name), '', '', 'yes', description]),
        ],
      ),
    ],
    [
      'Metrics',
      table(
        ['slug', 'family', 'better', 'named by'],
        Object.entries(metricKinds).map(([slug, { family, better, words }]) => [
          code(slug),
          family,
          better,
          words,
        ]),
      ),
    ],
    [
      'Limits of a request',
      table(
        ['limit', 'meaning'],
        Object.values(limits).map(({ value, help }) => [value, help]),
      ),
    ],
    [
      'What fields cost',
      `A value costs 1, and a row of a list or page as much as its values and 1 more. What a field looks at beside its answer is counted, too: five rows as 1, or a hundred where an index is counted along. So ranking a page adds ${unitsOf(2 * mostRanked)}, and ${unitsOf(4 * mostRanked)} by improvement. In a store whose tables all have less than ${manyRows} rows, no more is counted than there is to look at.\n\n${table(['field', 'adds'], dearFields())}`,
    ],
    [
      'Error codes',
      table(
        ['`extensions.code`', 'HTTP status without data', 'meaning'],
        Object.entries(errorCodes).map(([name, { status, help }]) => [code(name), status, help]),
      ),
    ],
  ];
  const note = 'Made of the tables in the code by `npx vitest run tests/reference.test.ts -u`.';
  return `# Reference\n\n${note}\n\n${sections.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n')}\n`;
}
