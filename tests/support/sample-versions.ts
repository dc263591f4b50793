import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Document} from '../../src/model/document.js'
import {compareDocuments} from '../../src/note/comparison/compare-documents.js'
import {redline} from '../../src/note/redline/redline.js'
import {headerFor, resolveBytes} from './resolve.js'
import {samplePublication} from './sample-publication.js'
import {sampleSlugs, sampleSource} from './samples.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const notes = sampleSlugs.flatMap(slug => {
  const path = `notes/${slug}.md`
  return headerFor(path, readFileSync(join(root, path)), {})
})

/** Changes that take a sample note back to an earlier version of it: each text there is now, and what was there. */
export type Undoing = readonly (readonly [now: string, then: string])[]

/** A sample note as its publication has it, or as it was before some changes. */
export async function sampleVersion(slug: string, undoing: Undoing = []): Promise<Document> {
  const source = undoing.reduce((text, [now, then]) => {
    if (!text.includes(now)) throw new Error(`${slug} has no “${now}”`)
    return text.replace(now, then)
  }, sampleSource(slug))
  const around = {root, notes}
  const {file, document} = await resolveBytes(`notes/${slug}.md`, new TextEncoder().encode(source), around)
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  return document
}

/** The redline of two documents. */
export const redlineOf = (before: Document, after: Document): Document =>
  redline({
    ...{before, after},
    comparison: compareDocuments(before, after),
    names: {before: {en: 'version 1.0', fr: 'la version 1.0'}, after: {en: 'version 1.1', fr: 'la version 1.1'}},
    publication: samplePublication,
  })

const moved = `L'intérêt d'un tel exercice est de séparer deux questions que l'urgence confond toujours : *qui a fait cela ?* et *que
faut-il maintenir ?* La première peut rester des mois sans réponse. La seconde se pose dans l'heure.

`
const announced = '## Ce qui peut être fait en soixante jours\n\n'

/** Undoings of a correction of the sample alert: words, a cell, a chart, a moved paragraph, a note, an item, a field, a recommendation. */
export const undoneAlert: Undoing = [
  ['version: "1.1"', 'version: "1.0"'],
  [/ {2}- version: "1.1"[^]*?(?=auteurs:)/.exec(sampleSource('cables-sous-marins.fr'))?.[0] ?? '', ''],
  ['severite: élevée', 'severite: modérée'],
  ['par cinq équipes', 'par quatre équipes'],
  ['|                  62 |', '|                  26 |'],
  [moved, ''],
  [announced, announced + moved],
  ['## Appréciation\n\n', '## Appréciation\n\nLes relevés des satellites n’ont pas servi, faute de temps[^9].\n\n'],
  ['[^1]: Avis', "[^9]: Le marché d'images est en cours de passation.\n\n[^1]: Avis"],
  ['### Si une quatrième liaison cède', '### Si une quatrième liaison tombe'],
  ["  - dossiers hospitaliers hébergés à l'étranger inaccessibles.\n", ''],
  ['priorite: 2\n', 'priorite: 3\n'],
]
