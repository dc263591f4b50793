import {VFile} from 'vfile'
import {checkNote} from '../../src/note/check-note.js'
import {parseNote} from '../../src/note/parse-note.js'
import {samplePublication} from './sample-publication.js'

/** A note that passes, in the French that analysts write. */
export const goodNote = `---
reference: CESS-2026-ALE-001
type: note-alerte
titre: "Câbles : trois ruptures"
date: 2026-11-18
version: 1.10
statut: Publié
auteurs: [Anaïs Modèle, {nom: Théo Gabarit, fonction: chercheur}]
zone: afrique-francophone
menaces: cybermenaces
severite: élevée
tlp: TLP:CLEAR
destinataires: [enisa]
recommandations:
  - texte: Établir un plan commun.
    a: enisa
    priorite: 1
specimen: oui
---

## Ce que l'on sait
`

/** A note's front matter as read, with one line a message: `line:column rule`. */
export function readFrontMatter(text: string | Uint8Array) {
  const file = new VFile({path: 'notes/x.fr.md', value: text})
  const note = parseNote(file)
  const checked = note && checkNote(note, samplePublication)
  return {file, note, checked, lines: file.messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`)}
}
