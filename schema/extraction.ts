/** What reads abstracts, and how far its readings can be trusted. */
import { sql } from 'drizzle-orm';
import { qualityOf, savedQuality } from '../db/extractor-quality.ts';
import { extractorVersion } from '../db/extractor-version.ts';
import { papers } from '../db/tables/papers.ts';
import { builder } from './builder.ts';
import { defineExtractionQuality, ExtractionQuality } from './extraction-quality.ts';
import type { RowSource } from './plan/field.ts';
import { TableFields } from './plan/table-fields.ts';

const Extraction = builder.objectRef<object>('Extraction');

/** Declares what the API tells of the extractor. */
export function defineExtraction(): void {
  const saved = savedQuality();
  defineExtractionQuality(saved);
  builder.objectType(Extraction, {
    description: 'The extractor: what reads the results that abstracts report.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, papers);
      return {
        version: t.expression({
          type: 'String',
          nullable: false,
          description: 'Its version, as results name the one that read them.',
          sql: () => sql`${extractorVersion}`,
        }),
        quality: t.planned(
          {
            type: ExtractionQuality,
            nullable: true,
            description: 'How well it reads; null where this version has not been measured.',
          },
          qualityOf(extractorVersion, saved) ? { kind: 'group' } : { kind: 'leaf', sql: () => sql`null` },
        ),
      };
    },
  });
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      extraction: t.group(Extraction, {
        description: 'What reads abstracts, and how far its readings can be trusted.',
      }),
    };
  });
}
