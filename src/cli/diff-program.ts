import type {CommandProgram} from './command-program.js'
import {help as shared} from './help.js'
import type {Text} from '../model/text.js'

/** Add `cess diff` to the command line. */
export function addDiffCommand({add, say, run}: CommandProgram<'diff'>): void {
  add('diff')
    .argument('<note>', say(diffHelp.diffNote))
    .argument('[before]', say(diffHelp.diffBefore))
    .argument('[after]', say(diffHelp.diffAfter))
    .option('--word-diff', say(diffHelp.wordDiff))
    .option('--json', say(diffHelp.diffJson))
    .option('--exit-code', say(diffHelp.exitCode))
    .option('--html', say(diffHelp.diffHtml))
    .option('--pdf', say(diffHelp.diffPdf))
    .option('--out <dir>', say(diffHelp.diffOut))
    .option('--template <name>', say(shared.template))
    .action(run(async () => (await import('./commands/diff.js')).diffCommand))
}

/** Texts of `cess diff --help`. */
export const diffHelp = {
  diff: {
    en: 'show what differs between two versions of a note, word by word',
    fr: "montre ce qui diffère entre deux versions d'une note, mot à mot",
  },
  diffNote: {
    en: 'note: path, name, beginning of a name or reference',
    fr: 'note : chemin, nom, début de nom ou référence',
  },
  diffBefore: {
    en: 'published version to begin with (default: the last one); or what the note is compared with, a note or a file',
    fr: 'version publiée de départ (par défaut : la dernière) ; ou ce à quoi la note est comparée, note ou fichier',
  },
  diffAfter: {
    en: 'published version to end with (default: the note as it is now)',
    fr: "version publiée d'arrivée (par défaut : la note telle qu'elle est)",
  },
  wordDiff: {
    en: 'whole lines without colours, like `git diff --word-diff`: [-old-]{+new+}',
    fr: 'lignes entières sans couleurs, comme `git diff --word-diff` : [-avant-]{+après+}',
  },
  diffJson: {en: 'the comparison as data', fr: 'la comparaison en données'},
  exitCode: {en: 'exit code 1 if anything differs', fr: 'code de retour 1 si quelque chose diffère'},
  diffHtml: {
    en: 'write <name>.changes.html, a page with all changes marked',
    fr: 'écrit <nom>.changes.html, une page où tout changement est marqué',
  },
  diffPdf: {
    en: 'write <name>.changes.pdf, the same for paper',
    fr: 'écrit <nom>.changes.pdf, la même chose pour le papier',
  },
  diffOut: {
    en: 'folder to write them to; alone, both (default: the current folder)',
    fr: 'dossier où les écrire ; seul, les deux (par défaut : le dossier courant)',
  },
} satisfies Readonly<Record<string, Text>>

/** Text below it. */
export const diffAfterHelp = {
  diff: {
    en: `
Compares what the authors wrote, on the document's tree: words, moved blocks, cells, figures, recommendations, fields of the
front matter. Line breaks and spelling of keys in the Markdown are no change. [-removed-] and {+added+} are marked everywhere.
Ends with 0, as git does, or with 1 where something differs and --exit-code was given; with 1 too where a version cannot be read.

Examples:
  cess diff cables.fr                  what changed since it was published
  cess diff cables.fr 1.0 1.1          what version 1.1 changed
  cess diff cables.fr 1.0 --out .      as a page and a PDF with all changes marked
  cess diff old.md cables.fr           an earlier copy and the note
  cess diff --exit-code a.md b.md      for scripts`,
    fr: `
Compare ce que les auteurs ont écrit, sur l'arbre du document : mots, blocs déplacés, cases, figures, recommandations, champs de
l'en-tête. Les retours à la ligne et l'orthographe des clés du Markdown n'y comptent pas. [-supprimé-] et {+ajouté+} sont
marqués partout. Code de retour : 0, comme git, ou 1 si quelque chose diffère et que --exit-code est donné ; 1 aussi si une
version ne peut être lue.

Exemples :
  cess diff cables.fr                     ce qui a changé depuis sa publication
  cess diff cables.fr 1.0 1.1             ce que la version 1.1 a changé
  cess diff cables.fr 1.0 --out .         en page et en PDF où tout changement est marqué
  cess diff ancien.md cables.fr           une copie antérieure et la note
  cess diff --exit-code a.md b.md         pour les scripts`,
  },
} satisfies Readonly<Record<string, Text>>
