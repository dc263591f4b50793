import {cpSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {vi} from 'vitest'
import {isKnownClean} from '../../src/engine/audit/clean-tree.js'
import {openBuildContext, type BuildContext} from '../../src/engine/context/context.js'
import {readManifest, writeManifest} from '../../src/io/manifest-file.js'
import {builtWith} from './built-publication.js'
import {changeUnseen} from './change-unseen.js'
import {goodNote, publicationYaml} from './cli.js'
import {put} from './folder.js'
import {publishedFolder} from './life.js'
import {published} from './site.js'

export const secret = 'Les vannes du barrage restent ouvertes la nuit sans aucune surveillance.'
/** Words that stand in the site, and are a secret once a note says so that is not public, or once nobody else says so. */
export const told = 'Quatre agents du port ont vendu les plans du terminal à un courtier.'
const title = 'Vannes d’écluse : l’accès oublié du sous-traitant'

const sources = (of: string) => JSON.stringify([{id: 'a', type: 'report', title: of}])
const restricted = (text = secret) =>
  goodNote({
    number: 2,
    title: 'Les vannes',
    tlp: 'TLP:AMBER',
    fields: 'bibliographie: sources.csl.json\n',
    text: `${text}\n\nVoir nulle.csv, ../dehors.csv, dossier.csv, /etc/a.csv et [@a].`,
  })
const later = 'embargo: 2026-11-23T12:00:00Z\n'
const brand = 'extends: cess\n'

export const setDay = (day: number): void =>
  void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, day) / 1000))

export const folderIn = (root: string): string => join(root, 'out/site')
export const contextOf = (root: string, out?: string): BuildContext => openBuildContext({directory: root, out})
export const isKnown = (root: string): boolean => isKnownClean(contextOf(root), folderIn(root))
export const page = (root: string): string => join(root, 'out/site/de-quelquun/page.html')

/** A publication with its site, in which somebody put a page. */
export async function publicationOf(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await builtWith(
    {
      'ouverte.fr.md': goodNote({fields: published()}),
      'sources.csl.json': sources('Rapport sur les crues'),
      'dossier.csv/vide.bin': '',
      'vannes.fr.md': restricted(),
    },
    {only: ['site']},
  )
  for (const [path, text] of Object.entries(files)) put(join(root, path), text)
  // The page about the house stands for all that a build wrote.
  for (const name of readdirSync(folderIn(root)))
    if (name !== 'about') rmSync(join(folderIn(root), name), {recursive: true})
  put(page(root), `<p>${told}</p>`)
  return root
}

const note = (root: string, name: string): string => join(root, 'notes', `${name}.fr.md`)
const again = (path: string, change: (text: string) => string) => put(path, change(readFileSync(path, 'utf8')))

interface Change {
  /** Files that are there from the beginning. */
  readonly files?: Readonly<Record<string, string>>
  /** Done before anybody looks. */
  readonly first?: (root: string) => Promise<void> | void
  readonly change: (root: string) => Promise<void> | void
  /** Rules of what is found then. */
  readonly finds: readonly string[]
}

export const changes: Readonly<Record<string, Change>> = {
  'words of a restricted note': {
    change: root => put(note(root, 'vannes'), restricted(told)),
    finds: ['audit-text'],
  },
  'the title of a restricted note': {
    first: root => put(page(root), `<p>${title}</p>`),
    change: root => again(note(root, 'vannes'), text => text.replace('titre: Les vannes', `titre: "${title}"`)),
    finds: ['audit-title'],
  },
  'the reference of a restricted note': {
    first: root => put(page(root), 'CESS-2026-ALE-077'),
    change: root => again(note(root, 'vannes'), text => text.replace('ALE-002', 'ALE-077')),
    finds: ['audit-reference'],
  },
  'the name of a restricted note': {
    first: root => put(page(root), 'Voir ecluse-nord.fr.'),
    change: root => renameSync(note(root, 'vannes'), note(root, 'ecluse-nord')),
    finds: ['audit-name'],
  },
  'a restricted note that comes': {
    change: root => put(note(root, 'b'), goodNote({number: 3, tlp: 'TLP:RED', text: told})),
    finds: ['audit-text'],
  },
  'the label of a note': {
    files: {'notes/b.fr.md': goodNote({number: 3, title: 'Le port', fields: published(), text: told})},
    change: root => again(note(root, 'b'), text => text.replace('TLP:CLEAR', 'TLP:RED')),
    finds: ['audit-text'],
  },
  'a note that says so openly, and goes': {
    files: {
      'notes/vannes.fr.md': restricted(told),
      'notes/b.fr.md': goodNote({number: 3, title: 'Le port', fields: published(), text: told}),
    },
    change: root => rmSync(note(root, 'b')),
    finds: ['audit-text'],
  },
  'data of a restricted note': {
    change: root => put(join(root, 'notes/sources.csl.json'), sources(told)),
    finds: ['audit-text'],
  },
  'data that a restricted note refers to, and that comes': {
    change: root => put(join(root, 'notes/nulle.csv'), told),
    finds: ['audit-text'],
  },
  'an embargo, by the clock': {
    files: {'notes/b.fr.md': goodNote({number: 3, title: 'Le port', fields: published(later), text: told})},
    change: () => setDay(23),
    finds: ['audit-text'],
  },
  'a date, by the clock': {
    files: {'notes/b.fr.md': goodNote({number: 3, title: 'Le port', fields: published(), text: told})},
    change: () => setDay(17),
    finds: ['audit-text'],
  },
  'the settings': {
    files: {'notes/vannes.fr.md': restricted(told)},
    first: root => again(join(root, 'cess.yml'), text => `${text}# ${told}\n`),
    change: root => again(join(root, 'cess.yml'), text => text.replace(`# ${told}\n`, '')),
    finds: ['audit-text'],
  },
  'the template': {
    files: {
      'notes/vannes.fr.md': restricted(told),
      'templates/maison/_brand.yml': `${brand}# ${told}\n`,
      'cess.yml': `${publicationYaml}template: maison\n`,
    },
    change: root => put(join(root, 'templates/maison/_brand.yml'), brand),
    finds: ['audit-text'],
  },
  'what builds remember': {
    first: root => put(page(root), `<p>${title}</p>`),
    change: root => {
      const manifest = readManifest(join(root, 'out'))
      const shut = {'ancienne.fr': {print: '', titles: [title]}}
      if (manifest?.site) writeManifest(join(root, 'out'), {...manifest, site: {...manifest.site, shut}})
    },
    finds: ['audit-title'],
  },
  'the record': {
    files: {'notes/a.fr.md': goodNote({number: 9, title: 'Autre', tlp: 'TLP:RED', text: 'Rien.'})},
    first: root => put(page(root), `<p>${title}</p>`),
    change: async root => {
      const recorded = await publishedFolder(
        goodNote({number: 9, title: `"${title}"`, text: 'Rien.'}).replace('statut: publie\n', ''),
      )
      cpSync(join(recorded, 'notes/.published'), join(root, 'notes/.published'), {recursive: true})
    },
    finds: ['audit-title'],
  },
  'a file that comes': {
    change: root => put(join(folderIn(root), 'b.html'), `<p>${secret}</p>`),
    finds: ['audit-text'],
  },
  'a hidden file that comes': {
    change: root => put(join(folderIn(root), '.git/b'), secret),
    finds: ['audit-text'],
  },
  'a file of the site, with its size and time': {
    change: root =>
      changeUnseen(join(folderIn(root), 'about/index.html'), text => `<p>${secret}</p>`.padEnd(text.length)),
    finds: ['audit-text'],
  },
  'a file of somebody else, with its size and time': {
    first: root => put(page(root), `<p>${'-'.repeat(200)}</p>`),
    change: root => changeUnseen(page(root), text => `<p>${secret}</p>`.padEnd(text.length)),
    finds: ['audit-text'],
  },
  'a file by another name of it': {
    first: root => linkSync(page(root), join(root, 'other.html')),
    change: root => changeUnseen(join(root, 'other.html'), text => secret.padEnd(text.length)),
    finds: ['audit-text'],
  },
  'the name of a file': {
    change: root => renameSync(page(root), page(root).replace('page', 'vannes.fr')),
    finds: ['audit-name'],
  },
  'the name of a folder': {
    change: root => renameSync(join(folderIn(root), 'de-quelquun'), join(folderIn(root), 'vannes.fr')),
    finds: ['audit-name'],
  },
  'an empty folder': {
    change: root => mkdirSync(join(folderIn(root), 'vannes.fr')),
    finds: ['audit-name'],
  },
  'a link that leads out': {
    change: root => symlinkSync('/', join(folderIn(root), 'lien')),
    finds: ['audit-link'],
  },
  'a link that leads out since another one does, which stands elsewhere': {
    first: root => {
      symlinkSync(folderIn(root), join(root, 'ailleurs'))
      symlinkSync(join(root, 'ailleurs/about'), join(folderIn(root), 'lien'))
    },
    change: root => {
      rmSync(join(root, 'ailleurs'))
      symlinkSync(join(root, 'notes'), join(root, 'ailleurs'))
    },
    finds: ['audit-link'],
  },
  'what a link is told to lead to': {
    first: root => symlinkSync('page.html', page(root).replace('page', 'lien')),
    change: root => {
      rmSync(page(root).replace('page', 'lien'))
      symlinkSync('vannes.fr.html', page(root).replace('page', 'lien'))
    },
    finds: ['audit-name'],
  },
}
