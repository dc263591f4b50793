import type {Document} from '../../model/document.js'
import type {FieldKey, Metadata} from '../../model/front-matter.js'
import type {IsoDate} from '../../model/text.js'
import type {NoteType} from '../../model/vocabularies/term.js'

/** Fields that are missing or wrong, for which something stands in. */
export type Lacking = ReadonlySet<FieldKey>

/** Value in the place of a field of which nothing is known. */
const unknown = '?'

/**
 * The fields that passed, and something in the place of each without which no note can be laid out.
 *
 * @param given Values as they were given: a title that is too long is a title.
 * @param type Of a note that is to be laid out though nobody knows what it is.
 */
export function withStandIns(
  fields: Partial<Metadata> & Pick<Metadata, 'tlp'>,
  slug: string,
  given: ReadonlyMap<string, unknown>,
  today: IsoDate,
  type: NoteType,
): {readonly metadata: Metadata; readonly lacking: Lacking} {
  const standIns = {
    id: textOf(given.get('id')) ?? unknown,
    title: {markdown: textOf(given.get('title')) ?? slug},
    type: type.id,
    date: today,
    version: '1.0',
    status: 'draft',
    authors: [{name: unknown}],
    zone: unknown,
    recipients: [unknown],
    specimen: false,
  } satisfies Partial<Metadata>
  // The keys of a literal object are its type's keys.
  const lacking = new Set((Object.keys(standIns) as (keyof typeof standIns)[]).filter(key => !(key in fields)))
  return {metadata: {...standIns, ...fields}, lacking}
}

/** So much of a text shows what it is. */
const mostCharacters = 300

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replaceAll(/\p{Cc}+/gu, ' ').trim() : ''
  return text === '' ? undefined : text.slice(0, mostCharacters)
}

/** A document that does not say as a fact what only stands in for one. */
export function withoutStandIns(document: Document, lacking: Lacking): Document {
  if (lacking.size === 0) return document
  const {masthead, facts, mail} = document
  const dates = facts.at(-1)
  return {
    ...document,
    masthead: {
      ...masthead,
      ...(lacking.has('type') && {type: unknown}),
      ...(lacking.has('tlp') && {tlpMeaning: unknown}),
      ...(lacking.has('version') && {version: unknown, versionInLine: unknown}),
      ...(lacking.has('date') && {date: unknown}),
    },
    facts:
      dates && lacking.has('date')
        ? [...facts.slice(0, -1), {...dates, value: [{type: 'text', value: unknown}]}]
        : facts,
    mail: {...mail, ...(lacking.has('type') && !mail.handling && {subject: `[${masthead.tlp}] ${masthead.titleText}`})},
    // These quote the fields in sentences.
    history: lacking.has('date') || lacking.has('version') ? [] : document.history,
    colophon: [],
  }
}
