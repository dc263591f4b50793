import type {Link, LinkReference} from 'mdast'
import {visit} from '../../../model/visit.js'
import {correction, nearest} from '../../../model/nearest.js'
import type {BrokenNote} from '../../../model/note.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import {isOut} from '../../../model/status-names.js'
import {isPublic, type TlpLabel} from '../../../model/tlp.js'
import {isNoteAddress, linkDefinitions, noteAt, pathOf, wayTo} from '../../references/note-links.js'
import type {TextCheck} from '../../text-check.js'

/** A link with its target. */
interface Leading {
  readonly node: Link | LinkReference
  readonly url: string
}

/** Rules `note-link-missing`, `note-link-moved`, `note-link-restricted` and `note-link-broken`, the last once per note. */
export function checkNoteLinks(check: TextCheck): void {
  const {whole, root, path, surroundings} = check
  const definitions = linkDefinitions(root)
  const told = new Set<BrokenNote>()
  visit(whole, node => {
    if (node.type !== 'link' && node.type !== 'linkReference') return
    const url = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url
    if (url === undefined || !isNoteAddress(url)) return
    const note = noteAt(url, path, surroundings.notes)
    const broken = note ? undefined : noteAt(url, path, surroundings.broken)
    if (!note && !broken) reportMissing(check, {node, url})
    reportMoved(check, {node, url}, note ?? broken)
    // Of a broken note the label may still be read: what it forbids stays forbidden.
    const isRestricted = reportRestricted(check, node, (note ?? broken)?.tlp)
    if (broken && !isRestricted && !told.has(broken)) reportBroken(check, {node, url})
    if (broken) told.add(broken)
  })
}

function reportMissing({file, surroundings}: TextCheck, {node, url}: Leading): void {
  const others = surroundings.notes.map(({path}) => fileName(path))
  const meant = nearest(fileName(url), others)
  report(file, 'note-link-missing', {
    place: node,
    actual: quoted(url),
    expected: {en: 'the file name of a note', fr: "le nom de fichier d'une note"},
    ...correction(fileName(url), meant),
  })
}

/** Report a link to a renamed note; not in a published note, which stays unchanged and whose links are redirected. */
function reportMoved(
  {file, fields, path}: TextCheck,
  {node, url}: Leading,
  note: {readonly path: string} | undefined,
): void {
  if (!note || (fields.status && isOut.has(fields.status)) || note.path.normalize('NFC') === pathOf(url, path)) return
  const part = /#.*$/.exec(url)?.[0] ?? ''
  const now = wayTo(note.path, path) + part
  report(file, 'note-link-moved', {
    place: node,
    actual: quoted(url),
    expected: quoted(now),
  })
}

/** Report a link to a note with a stricter label; returns whether it is one. */
function reportRestricted({file, fields}: TextCheck, node: Leading['node'], tlp: TlpLabel | undefined): boolean {
  if (tlp === undefined || fields.tlp === undefined || !isPublic(fields.tlp) || isPublic(tlp)) return false
  report(file, 'note-link-restricted', {
    place: node,
    actual: {en: `link to a ${tlp} note`, fr: `un lien vers une note ${tlp}`},
  })
  return true
}

const reportBroken = ({file}: TextCheck, {node, url}: Leading) =>
  report(file, 'note-link-broken', {
    place: node,
    fact: {
      en: `The note ${quoted(fileName(url))} cannot be read as it is: until it is corrected, the link is plain text`,
      fr: `La note ${quoted(fileName(url))} ne peut pas être lue en l'état : jusqu'à sa correction, le lien n'est que des mots`,
    },
  })

const fileName = (path: string): string => path.replace(/#.*$/, '').split('/').at(-1) ?? path
