import type {BrokenNote, NoteHeader} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {stemOf} from '../../../model/site-address.js'
import type {PublicationFinding} from './finding.js'
import {foldedName} from './folded-name.js'

/** A note and an address that it has or had, in its language: of a broken note the end of the file name says that, or nothing, which may be any. */
interface Holder {
  readonly note: BrokenNote
  readonly lang: string | undefined
  readonly isName: boolean
}

/**
 * An address that a note had before is no other note's, now or before, whether everybody may read that note or not: else
 * whoever writes one note could take the address of another. Both notes with one alias are told; of an alias and a name, the alias.
 */
export function checkAliases(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
): readonly PublicationFinding[] {
  const claiming = headers.filter(({aliases}) => aliases !== undefined)
  if (claiming.length === 0) return []
  const holders = holdersByStem([...headers, ...broken])
  return claiming.flatMap(header =>
    (header.aliases ?? []).flatMap((alias, index) => {
      const others = holders.get(stemKey(alias, header.lang)) ?? []
      const other = others.find(({note, lang}) => note !== header && (lang === undefined || lang === header.lang))
      return other ? [{path: header.path, field: `aliases.${index}`, ...collision(alias, other)}] : []
    }),
  )
}

/** Names before aliases. */
function holdersByStem(notes: readonly BrokenNote[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>()
  const add = (slug: string, holder: Holder) => {
    const key = stemKey(slug, holder.lang)
    const group = holders.get(key)
    if (group) group.push(holder)
    else holders.set(key, [holder])
  }
  for (const note of notes) add(note.slug, {note, lang: languageOf(note), isName: true})
  for (const note of notes)
    for (const alias of note.aliases ?? []) add(alias, {note, lang: languageOf(note), isName: false})
  return holders
}

const languageOf = ({slug, lang}: BrokenNote): string | undefined => lang ?? /.\.([^.]+)$/su.exec(slug)?.[1]

const stemKey = (slug: string, lang: string | undefined): string =>
  foldedName(lang === undefined ? slug : stemOf({slug, lang}))

function collision(alias: string, {note: {path}, isName}: Holder): Omit<PublicationFinding, 'path' | 'field'> {
  return {
    rule: 'alias-duplicate',
    actual: isName
      ? {en: `${quoted(alias)}, the name of ${quoted(path)}`, fr: `${quoted(alias)}, le nom de ${quoted(path)}`}
      : {
          en: `${quoted(alias)}, an earlier name of ${quoted(path)} too`,
          fr: `${quoted(alias)}, ancien nom de ${quoted(path)} aussi`,
        },
    expected: {
      en: 'an earlier name of this note alone',
      fr: 'un ancien nom de cette seule note',
    },
  }
}
