import {editionGroups} from '../model/editions/facts.js'
import type {Text, ToolLanguage} from '../model/text.js'
import {catalogue} from '../model/editions/catalogue.js'
import {noteFileFacts, toldEditions, type NoteFileId} from '../model/editions/lists.js'

const words = {
  en: {name: '<name>', and: 'and', always: 'always'},
  fr: {name: '<nom>', and: 'et', always: 'toujours'},
} as const satisfies Readonly<Record<ToolLanguage, object>>

const nameWidth = 19
const helpWidth = 42

/** Description of each file of a note, a line each, with what `--only` names it by. */
export function editionLines(language: ToolLanguage): string {
  const {name, always} = words[language]
  const lines = toldEditions.map(id => {
    const {extension, help, group} = noteFileFacts[id]
    const asked = group === undefined ? always : `--only ${group}`
    return `  ${`${name}${extension}`.padEnd(nameWidth - 1)} ${help[language].padEnd(helpWidth)} ${asked}`
  })
  return lines.join('\n')
}

/** Endings of a note's files in a sentence: those of the group `data`, or all others. */
function endingsOf(which: 'data' | 'others', language: ToolLanguage): string {
  const isWanted = (id: NoteFileId) => (noteFileFacts[id].group === 'data') === (which === 'data')
  const endings = toldEditions.filter(isWanted).map(id => catalogue[id].extension)
  return `${endings.slice(0, -1).join(', ')} ${words[language].and} ${endings.at(-1)}`
}

/** Every text of `--help`. */
export const help = {
  cess: {
    en: 'Turn Markdown notes into a web page, a PDF and a mail, each.',
    fr: 'Fait de chaque note Markdown une page web, un PDF et un courriel.',
  },
  build: {en: 'check the notes and write their editions', fr: 'vérifie les notes et écrit leurs éditions'},
  check: {
    en: 'check the notes and their mail; write nothing',
    fr: 'vérifie les notes et leur courriel, sans rien écrire',
  },
  audit: {
    en: 'check that a public folder reveals nothing of notes that are not public',
    fr: "vérifie qu'un dossier public ne révèle rien des notes non publiques",
  },
  folder: {
    en: 'folder to look into (default: out/site/ in the publication)',
    fr: 'dossier à examiner (par défaut : out/site/ dans la publication)',
  },
  notes: {
    en: 'paths, names, beginnings of names or references; all notes if there are none',
    fr: 'chemins, noms, débuts de noms ou références ; à défaut toutes les notes',
  },
  siteUrl: {
    en: 'address of the public site, instead of `site` in cess.yml',
    fr: 'adresse du site public, à la place de `site` dans cess.yml',
  },
  jobs: {
    en: 'threads that work on notes; 1 for none (default: as many as save time)',
    fr: "fils d'exécution qui traitent les notes en parallèle ; 1 : aucun (par défaut : autant qu'il en faut pour gagner du temps)",
  },
  shard: {
    en: 'build one of n parts of the notes, for --merge to join; no site',
    fr: 'compose une part des notes sur n, sans le site ; --merge réunit les parts',
  },
  merge: {
    en: 'join what shards built into these output folders',
    fr: 'réunit ce que des parts ont composé dans ces dossiers de sortie',
  },
  cache: {
    en: 'folder that builds share: what is public is kept there, and reused',
    fr: 'dossier commun à plusieurs compositions : ce qui est public y est gardé, et retrouvé',
  },
  cacheRestricted: {
    en: 'keep restricted notes in --cache too',
    fr: 'garde aussi dans --cache les notes à diffusion restreinte',
  },
  watch: {en: 'build again after every save', fr: 'recompose après chaque enregistrement'},
  only: {
    en: `write only these: ${editionGroups.join(', ')}`,
    fr: `n'écrit que ces éditions : ${editionGroups.join(', ')}`,
  },
  strict: {
    en: 'count some warnings as errors: on headings, tables, words of links, quotation marks, œ, accents, styles of the mail (`cess explain <rule>` says which)',
    fr: 'compte comme erreurs certains avertissements : intertitres, tableaux, mots des liens, guillemets, œ, accents, styles du courriel (`cess explain <règle>` dit lesquels)',
  },
  fix: {
    en: 'first correct in the Markdown what leaves no doubt (œ, accents on capitals, ordinals, dashes)',
    fr: "corrige d'abord dans le Markdown ce qui ne laisse aucun doute (œ, capitales accentuées, ordinaux, tirets)",
  },
  draft: {en: 'mark every note as a draft', fr: 'marque chaque note comme brouillon'},
  out: {
    en: 'folder to write to (default: out/ in the publication)',
    fr: 'dossier de sortie (par défaut : out/ dans la publication)',
  },
  template: {
    en: 'brand to use instead of the one in cess.yml',
    fr: 'marque à employer au lieu de celle de cess.yml',
  },
  format: {en: 'pretty, json, github or sarif', fr: 'pretty, json, github ou sarif'},
  json: {en: 'short for --format json', fr: 'équivaut à --format json'},
  lang: {
    en: 'language of messages: fr or en (default: of LC_ALL, LC_MESSAGES, LANG, or the system)',
    fr: 'langue des messages : fr ou en (par défaut : selon LC_ALL, LC_MESSAGES, LANG ou le système)',
  },
  directory: {
    en: 'run as if started in that folder',
    fr: "s'exécute comme si la commande était lancée dans ce dossier",
  },
  version: {en: 'print the version', fr: 'affiche la version'},
  help: {en: 'print this help', fr: 'affiche cette aide'},
} satisfies Readonly<Record<string, Text>>

/** Headings that commander prints in English. */
export const headings: Readonly<Record<ToolLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  fr: {
    'Usage:': 'Utilisation :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Global Options:': 'Options générales :',
    'Commands:': 'Commandes :',
  },
}

/** Text below the help of the command, and of each subcommand. */
export const afterHelp: Readonly<Record<'cess' | 'build' | 'check' | 'audit', Text>> = {
  cess: {
    en: `
Examples:
  cess build                      everything that changed, into out/notes/
  cess build sahel                the notes whose name begins with sahel
  cess build --only web,mail      no PDF this time
  cess check --strict             as the continuous integration does
  cess audit                      before the site is uploaded
  cess explain tlp                what a field may say
  cess schema > .vscode/note.json completion in the editor

Exit code: 0 if all is well, 1 if a note has errors (with --only site: one for the site), 2 if the command was misused,
3 if the disk, a lock, a port or the mail server failed or messages are left to send (as after Ctrl-C),
70 if cess itself has a bug, 130 if Ctrl-C ended a build.`,
    fr: `
Exemples :
  cess build                      tout ce qui a changé, vers out/notes/
  cess build sahel                les notes dont le nom commence par sahel
  cess build --only web,mail      sans PDF cette fois
  cess check --strict             comme le fait l'intégration continue
  cess audit                      avant d'envoyer le site
  cess explain tlp                ce que peut dire un champ
  cess schema > .vscode/note.json complétion dans l'éditeur

Code de retour : 0 si tout va bien, 1 si une note a des erreurs (avec --only site : une note
destinée au site), 2 si la commande est mal employée,
3 si le disque, un verrou, un port ou le serveur de courrier fait défaut ou s'il reste des messages à envoyer
(comme après Ctrl-C), 70 si cess lui-même a un défaut, 130 si Ctrl-C a mis fin à une composition.`,
  },
  build: {
    en: `
Each note gets its folder, out/notes/<name>/, with <name>${endingsOf('others', 'en')},
and for programs ${endingsOf('data', 'en')}.
A note with errors keeps its last good editions; unchanged notes are not built again. With --only site, errors in
drafts and restricted notes are told and stop nothing, unless --strict is given.
With SOURCE_DATE_EPOCH set, builds are identical byte for byte.

Examples:
  cess build notes/sahel.fr.md    one note, by its path
  cess build --draft --out /tmp/p marked as drafts, elsewhere
  cess build --template plain     in another brand
  cess build --watch              again after every save, until Ctrl-C
  cess build --shard 2/3 --out s2 the second of three machines
  cess build --merge s1 s2 s3     what three machines made, and the site (\`cess explain ci\`)`,
    fr: `
Chaque note a son dossier, out/notes/<nom>/, avec <nom>${endingsOf('others', 'fr')},
et pour les programmes ${endingsOf('data', 'fr')}.
Une note en erreur garde ses dernières bonnes éditions ; les notes inchangées ne sont pas recomposées. Avec --only site,
les erreurs des brouillons et des notes restreintes sont dites et n'arrêtent rien, sauf avec --strict.
Avec SOURCE_DATE_EPOCH, deux compositions sont identiques à l'octet près.

Exemples :
  cess build notes/sahel.fr.md    une note, par son chemin
  cess build --draft --out /tmp/p marquées comme brouillons, ailleurs
  cess build --template plain     sous une autre marque
  cess build --watch              de nouveau après chaque enregistrement, jusqu'à Ctrl-C
  cess build --shard 2/3 --out s2 la deuxième de trois machines
  cess build --merge s1 s2 s3     ce que trois machines ont composé, et le site (\`cess explain ci\`)`,
  },
  check: {
    en: `
An error keeps a note from being built, and the exit code is 1; a warning does not.

Examples:
  cess check                      all notes
  cess check --fix                corrects typing that leaves no doubt, and says what
  cess check --format github      annotations in a pull request
  cess check --format sarif       for code scanning and editors`,
    fr: `
Une erreur empêche de composer la note, et le code de retour est 1 ; un avertissement n'empêche rien.

Exemples :
  cess check                      toutes les notes
  cess check --fix                corrige la saisie qui ne laisse aucun doute, et dit quoi
  cess check --format github      annotations dans une demande de fusion
  cess check --format sarif       pour les éditeurs et les outils d'analyse`,
  },
  audit: {
    en: `
Reads every file, unpacked and decoded, and looks for the reference, name, title and files of each note that is
restricted, unfinished, under embargo or withdrawn, and for eight consecutive words of it that no public note has and
that it does not quote from the site.
Messages say where, and which note, never the words. \`cess explain audit\` says what is read and what is not.
Exit code: 0 if nothing is found, 1 if something is or cannot be read, 2 if the folder does not exist.

Examples:
  cess audit                      before you upload out/site/
  cess audit /srv/www/cess        what is served now
  cess audit --format sarif       for code scanning`,
    fr: `
Lit chaque fichier, décompressé et décodé, et y cherche la référence, le nom, le titre et les fichiers de toute note
restreinte, inachevée, sous embargo ou retirée, et huit mots consécutifs qui ne sont dans aucune note publique et
qu'elle ne cite pas du site.
Les messages disent où et de quelle note, jamais les mots. \`cess explain audit\` dit ce qui est lu et ce qui ne l'est pas.
Code de retour : 0 si rien n'est trouvé, 1 si quelque chose l'est ou ne peut être lu, 2 si le dossier n'existe pas.

Exemples :
  cess audit                      avant d'envoyer out/site/
  cess audit /srv/www/cess        ce qui est servi à présent
  cess audit --format sarif       pour les outils d'analyse`,
  },
}
