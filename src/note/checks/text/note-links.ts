import {visit} from 'unist-util-visit'
import {nearest} from '../../../model/nearest.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import {isPublic} from '../../../model/tlp.js'
import type {TextCheck} from '../../text-check.js'
import {linkDefinitions} from '../../references/link-definitions.js'
import {isNoteAddress, noteAt} from '../../references/note-links.js'
import {didYouMean} from '../../../model/did-you-mean.js'

/** Rules `note-link-missing` and `note-link-restricted`. */
export function checkNoteLinks(check: TextCheck): void {
  const {whole, root, file, path, fields, surroundings} = check
  const definitions = linkDefinitions(root)
  visit(whole, node => {
    if (node.type !== 'link' && node.type !== 'linkReference') return
    const url = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url
    if (url === undefined || !isNoteAddress(url)) return
    const note = noteAt(url, path, surroundings.notes)
    if (!note) {
      const meant = nearest(
        fileName(url),
        surroundings.notes.map(({path: other}) => fileName(other)),
      )
      report(file, 'note-link-missing', {
        place: node,
        actual: quoted(url),
        expected: {en: 'the file name of a note', fr: "le nom de fichier d'une note"},
        ...(meant !== undefined && {remedy: didYouMean(meant)}),
      })
    } else if (fields.tlp !== undefined && isPublic(fields.tlp) && !isPublic(note.tlp)) {
      report(file, 'note-link-restricted', {
        place: node,
        actual: {en: `link to a ${note.tlp} note`, fr: `un lien vers une note ${note.tlp}`},
      })
    }
  })
}

const fileName = (path: string): string => path.replace(/#.*$/, '').split('/').at(-1) ?? path
