import type {BrokenNote, NoteHeader} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {stemOf} from '../../../model/site-address.js'
import {isOut} from '../../../model/status-names.js'
import type {PublicationFinding} from './finding.js'
import {foldedName} from './folded-name.js'

/** A note and an address that it has or had, in its language: of a broken note the end of the file name says that, or nothing, which may be any. */
interface Holder {
  readonly note: BrokenNote
  readonly lang: string | undefined
  /** Where the note says so: nowhere, of its name. */
  readonly field: string
  readonly address: string
}

/**
 * An address that a note had before is no other note's, now or before, whether everybody may read that note or not: else
 * whoever writes one note could take the address of another. Of several that claim one, the keeper's stays, and the others are told.
 */
export function checkAliases(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
): readonly PublicationFinding[] {
  if (headers.every(({aliases}) => aliases === undefined)) return []
  const byStem = new Map<string, Holder[]>()
  for (const holder of [...headers, ...broken].flatMap(holdersOf)) {
    const key = stemKey(holder.address, holder.lang)
    byStem.set(key, [...(byStem.get(key) ?? []), holder])
  }
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

/** Whether another note has the address of one; of two names, that is another rule's. */
const isRival = (own: Holder, other: Holder): boolean =>
  other.note !== own.note && (other.lang === undefined || other.lang === own.lang) && !(isName(own) && isName(other))

/** Who keeps an address: what nobody can read, before what is published, before what is not; a name before an alias; the older before the younger. */
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
