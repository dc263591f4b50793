import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {publish} from '../../src/engine/life/publish.js'
import type {PublishOptions} from '../../src/engine/life/options.js'
import type {PublicationRecord} from '../../src/model/life/record.js'
import {publicationWith} from './cli.js'
import {copyOf} from './copy-of.js'

/** A note that nothing speaks against publishing. `fields` are further lines of front matter. */
export const draftNote = ({
  number = 1,
  fields = '',
  text = 'Quatre câbles sont rompus.',
  tlp = 'TLP:CLEAR',
} = {}): string => `---
reference: CESS-2026-ALE-${String(number).padStart(3, '0')} # au registre
type: note-alerte
titre: Un câble rompu
date: 2026-11-18
${fields}auteurs: Anaïs Modèle
zone: afrique-francophone
menaces: infrastructures-critiques
tlp: ${tlp}
destinataires: [enisa, otan]
resume: >-
  Un câble sous-marin rompu au large du golfe de Guinée prive trois pays de la moitié de leur capacité pendant dix jours. Les
  opérateurs basculent une partie du trafic vers l'ouest, les administrations perdent l'accès à leurs services hébergés, et aucun
  navire câblier n'est à proximité. Cette note dit ce qu'il faut préparer.
points_cles:
  - Un seul couloir d'atterrage.
  - Aucun navire câblier à proximité.
  - Dix jours de réparation.
recommandations:
  - texte: Établir un plan commun.
    a: enisa
---

## Ce que l'on sait

${text}
`

/** A draft with its summary in English, as a translation has it. */
export const inEnglish = (note: string): string =>
  note.replace(
    /(?<=resume: >-\n)(?: {2}.*\n)+/,
    `  A cable that was cut off the Gulf of Guinea takes half of their capacity from three countries for ten days. Operators move a part of the
  traffic to the west, and administrations lose what they have abroad. This note says what is to be prepared in the next two months.\n`,
  )

/** The day on which these tests publish, as `SOURCE_DATE_EPOCH`: 1 December 2026, noon. */
export const lifeEpoch = String(Date.UTC(2026, 11, 1, 12) / 1000)

/** A publication for one test in which `a.fr` is published, as version 1.0: once for all tests of this process that ask for the same. */
export const publishedFolder = (note = draftNote(), others: Readonly<Record<string, string>> = {}): Promise<string> =>
  copyOf(['published', note, others], async () => {
    const root = publicationWith({'a.fr.md': note, ...others})
    const {messages} = await publishIn(root, ['a.fr'])
    if (messages.length > 0) throw new Error(messages.map(({reason}) => reason.en).join('\n'))
    return root
  })

/** Publish notes of a folder. */
export const publishIn = (root: string, notes: readonly string[], options: Partial<PublishOptions> = {}) =>
  publish({directory: root, notes, ...options})

/** A note's text. */
export const noteText = (root: string, name = 'a.fr'): string => readFileSync(join(root, 'notes', `${name}.md`), 'utf8')

/** A version's record. */
export const recordOf = (root: string, reference: string, version: string): PublicationRecord =>
  // Written by the command under test.
  JSON.parse(
    readFileSync(join(root, 'notes', '.published', reference, version, 'record.json'), 'utf8'),
  ) as PublicationRecord

/** All files below a folder with their bytes, by path. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, {withFileTypes: true, recursive: true})
  return Object.fromEntries(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .toSorted()
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
}
