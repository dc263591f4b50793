import type {BrokenNote, NoteHeader} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {isOut} from '../../../model/status-names.js'
import type {PublicationFinding} from './finding.js'

/**
 * Check that references begin with the house's letters: of a note that was not published yet, as one that was copied from the guide or from
 * another house. Letters that two notes have, and more than have the house's, are the house's too.
 */
export function checkHouse(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[],
  house: string,
): readonly PublicationFinding[] {
  const counts = new Map<string, number>()
  for (const {id} of [...headers, ...broken]) {
    const letters = lettersOf(id)
    counts.set(letters, (counts.get(letters) ?? 0) + 1)
  }
  const usual = counts.get(house) ?? 0
  const isForeign = (letters: string) => {
    const count = counts.get(letters) ?? 0
    return letters !== house && (count < 2 || count <= usual)
  }
  return headers
    .filter(({id, status}) => !isOut.has(status) && isForeign(lettersOf(id)))
    .map(({path, id}) => {
      const wanted = house + id.slice(lettersOf(id).length)
      return {
        path,
        field: 'id',
        rule: 'reference-house',
        actual: {en: `${quoted(lettersOf(id))} in ${quoted(id)}`, fr: `${quoted(lettersOf(id))} dans ${quoted(id)}`},
        expected: {
          en: `${quoted(house)}, the letters of \`short_name\` in \`cess.yml\``,
          fr: `${quoted(house)}, les lettres du \`sigle\` dans \`cess.yml\``,
        },
        instead: [id, wanted],
      }
    })
}

const lettersOf = (id = ''): string => id.split('-', 1).join('')
