import {multimap} from '../../../model/multimap.js'
import type {BrokenNote, NoteHeader} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {stemOf} from '../../../model/site-address.js'
import {isOut} from '../../../model/status-names.js'
import type {PublicationFinding} from './finding.js'
import {foldedName} from './folded-name.js'

/**
 * A note with a present or former address, in its language. For a note with errors the file name gives the language, or none, which stands
 * for any.
 */
interface Holder {
  readonly note: BrokenNote
  readonly lang: string | undefined
  /** Field of the address; empty for the file name. */
  readonly field: string
  readonly address: string
}

/**
 * Check that a former address of a note belongs to no other note, present or former, public or not; a note could otherwise take over
 * another's address. Among several claims, the owner's stays, and the others are reported.
 */
export function checkAliases(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
): readonly PublicationFinding[] {
  if (headers.every(({aliases}) => aliases === undefined)) return []
  const holders = [...headers, ...broken].flatMap(holdersOf)
  const byStem = multimap(holders.map(holder => [stemKey(holder.address, holder.lang), holder]))
  return headers.flatMap(header =>
    holdersOf(header).flatMap(own => {
      const others = byStem.get(stemKey(own.address, own.lang)) ?? []
      const [keeper] = others.filter(other => isRival(own, other) && placeOf(other) < placeOf(own))
      return keeper ? [{path: header.path, field: own.field, ...collision(own, keeper)}] : []
    }),
  )
}

const holdersOf = (note: BrokenNote): readonly Holder[] => [
  {note, lang: languageOf(note), field: '', address: note.slug},
  ...(note.aliases ?? []).map((address, index) => ({
    note,
    lang: languageOf(note),
    field: `aliases.${index}`,
    address,
  })),
]

const isName = ({field}: Holder): boolean => field === ''

/** Whether another note has the same address; equal file names are another rule. */
const isRival = (own: Holder, other: Holder): boolean =>
  other.note !== own.note && (other.lang === undefined || other.lang === own.lang) && !(isName(own) && isName(other))

/** Precedence of claims: unreadable notes, published before unpublished, names before aliases, older before younger. */
function placeOf({note: {status, date = '', path}, field}: Holder): string {
  const standing = status === undefined ? 0 : isOut.has(status) ? 1 : 2
  return `${standing} ${field === '' ? 0 : 1} ${date} ${path}`
}

const languageOf = ({slug, lang}: BrokenNote): string | undefined => lang ?? /.\.([^.]+)$/su.exec(slug)?.[1]

const stemKey = (slug: string, lang: string | undefined): string =>
  foldedName(lang === undefined ? slug : stemOf({slug, lang}))

function collision(own: Holder, keeper: Holder): Omit<PublicationFinding, 'path' | 'field'> {
  const [address, path] = [quoted(own.address), quoted(keeper.note.path)]
  const expected = isName(own)
    ? {
        en: 'a file name that is no earlier name of another note',
        fr: "un nom de fichier qui n'est l'ancien nom d'aucune autre note",
      }
    : {en: 'an earlier name of this note alone', fr: 'un ancien nom de cette seule note'}
  return {
    rule: 'alias-duplicate',
    actual: isName(keeper)
      ? {en: `${address}, the name of ${path}`, fr: `${address}, le nom de ${path}`}
      : {en: `${address}, an earlier name of ${path}`, fr: `${address}, ancien nom de ${path}`},
    expected,
  }
}
