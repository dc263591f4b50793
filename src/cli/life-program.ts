import {choice} from './options.js'
import type {CommandProgram} from './command-program.js'
import {lifeSteps} from '../model/life/states.js'
import type {Text} from '../model/text.js'

const natures = ['correction', 'update'] as const

/** Add the commands about the life of notes to the command line. */
export function addLifeCommands({add, say, run}: CommandProgram<keyof typeof lifeAfterHelp>): void {
  add('publish')
    .argument('[notes...]', say(lifeHelp.publishNotes))
    .option('--dry-run', say(lifeHelp.dryRun))
    .option('--adopt', say(lifeHelp.adopt))
    .option('--by <name>', say(lifeHelp.by))
    .action(run(async () => (await import('./commands/life.js')).publishCommand))
  add('approve')
    .argument('<notes...>', say(lifeHelp.publishNotes))
    .requiredOption('--as <name>', say(lifeHelp.as))
    .option('--dry-run', say(lifeHelp.dryRun))
    .action(run(async () => (await import('./commands/life.js')).approveCommand))
  add('correct')
    .argument('<notes...>', say(lifeHelp.publishNotes))
    .option('--summary <text>', say(lifeHelp.summary))
    .option('--nature <nature>', say(lifeHelp.nature), choice('--nature', natures))
    .option('--dry-run', say(lifeHelp.dryRun))
    .action(run(async () => (await import('./commands/life.js')).advanceCommand('correct')))
  add('close')
    .argument('<notes...>', say(lifeHelp.publishNotes))
    .requiredOption('--summary <text>', say(lifeHelp.closing))
    .option('--by <name>', say(lifeHelp.by))
    .option('--dry-run', say(lifeHelp.dryRun))
    .action(run(async () => (await import('./commands/life.js')).advanceCommand('close')))
  add('withdraw')
    .argument('<notes...>', say(lifeHelp.publishNotes))
    .requiredOption('--reason <text>', say(lifeHelp.reason))
    .option('--by <name>', say(lifeHelp.by))
    .option('--dry-run', say(lifeHelp.dryRun))
    .action(run(async () => (await import('./commands/life.js')).advanceCommand('withdraw')))
  add('restore')
    .argument('<notes...>', say(lifeHelp.restoreNotes))
    .option('--dry-run', say(lifeHelp.dryRun))
    .action(run(async () => (await import('./commands/life.js')).restoreCommand))
}

/** Texts of the help of commands about the life of notes. */
export const lifeHelp = {
  publish: lifeSteps.publish.does,
  publishNotes: {
    en: 'paths, names, beginnings of names or references',
    fr: 'chemins, noms, débuts de noms ou références',
  },
  dryRun: {en: 'say what would be done, and write nothing', fr: 'dit ce qui serait fait, sans rien écrire'},
  adopt: {
    en: 'put on record, once, what is published already, without changing any note',
    fr: 'inscrit au registre ce qui est déjà publié, une fois, sans toucher aux notes',
  },
  approve: lifeSteps.approve.does,
  as: {
    en: 'who approves, as `review` in cess.yml names them',
    fr: 'qui approuve, tel que le nomme `approbation` dans cess.yml',
  },
  correct: lifeSteps.correct.does,
  summary: {
    en: 'what changes, as the revision will say it (default: what already differs from the published text)',
    fr: 'ce qui change, tel que le dira la révision (par défaut : ce qui diffère déjà du texte publié)',
  },
  nature: {en: 'correction (the default) or update', fr: 'correction (par défaut) ou update, pour une mise à jour'},
  close: lifeSteps.close.does,
  closing: {
    en: 'why it is closed, as the revision will say it',
    fr: 'le motif de la clôture, tel que le dira la révision',
  },
  withdraw: lifeSteps.withdraw.does,
  reason: {en: 'why, as its page will say', fr: 'le motif, tel que sa page le donnera'},
  restore: lifeSteps.restore.does,
  restoreNotes: {
    en: 'paths, names or beginnings of names, or the reference of a note that is gone',
    fr: "chemins, noms ou débuts de noms, ou la référence d'une note disparue",
  },
  by: {
    en: 'who publishes (default: the name that git knows)',
    fr: 'qui publie (par défaut : le nom que git connaît)',
  },
} satisfies Readonly<Record<string, Text>>

/** Text below it. */
export const lifeAfterHelp = {
  publish: {
    en: `
The note is checked as with --strict. Its status and its day are set in the front matter, where comments, order and
language of the keys stay. Its exact text, its files and the hashes of its finished editions are put into
notes/.published/, which belongs in version control: it alone says what is published (\`cess explain life\`).
Several notes are published together or not at all. Publishing the same thing twice changes nothing.

Examples:
  cess publish cables --dry-run     says what would happen
  cess publish cables.fr cables.en  a note and its translation
  cess publish --adopt              records all that is published already, once`,
    fr: `
La note est vérifiée comme avec --strict. Son statut et sa date sont inscrits dans l'en-tête, dont les commentaires,
l'ordre et la langue des clés restent. Son texte exact, ses fichiers et l'empreinte de ses éditions vont dans
notes/.published/, qui a sa place dans le dépôt : lui seul dit ce qui est publié (\`cess explain life\`).
Plusieurs notes sont publiées ensemble, ou aucune. Publier deux fois la même chose ne change rien.

Exemples :
  cess publish cables --dry-run     dit ce qui se passerait
  cess publish cables.fr cables.en  une note et sa traduction
  cess publish --adopt              inscrit tout ce qui est déjà publié, une fois`,
  },
  approve: {
    en: `
An approval covers the exact words, fields and files: any change voids it, and cess check says so. It is kept in
notes/.approvals/, with the committer where git knows one, and goes on record with the version.
\`review\` in cess.yml says how many are needed: {approvals: 2, from: TLP:GREEN, names: [Ana Model, Leo Gauge]}.
This is a rule of the organisation and no control of access: whoever may write the files may write an approval.

Example:
  cess approve cables --as "Ana Model"`,
    fr: `
Une approbation porte sur les mots, les champs et les fichiers exacts : toute modification l'annule, et cess check le dit.
Elle se trouve dans notes/.approvals/, avec l'auteur du commit si git le connaît, et entre au registre avec la version.
\`approbation\` dans cess.yml dit combien il en faut : {approbations: 2, depuis: TLP:GREEN, noms: [Ana Modèle, Léo Gabarit]}.
C'est une règle interne, non un contrôle d'accès : qui peut écrire les fichiers peut écrire une approbation.

Exemple :
  cess approve cables --as "Ana Modèle"`,
  },
  correct: {
    en: `
The front matter gets the next version, the status of a draft and the revision. Until it is published, builds, the site
and mailings have the published version; cess check and the desk show the draft.
If the published text has already been changed, it becomes the draft, and a first summary is proposed from what differs.

Examples:
  cess correct cables --summary "62 %, not 26 % (table 1)."
  cess correct cables --nature update --summary "New figures for November."`,
    fr: `
L'en-tête reçoit la version suivante, le statut de brouillon et la révision. Jusqu'à sa publication, compositions, site et
envois s'en tiennent à la version publiée ; cess check et l'atelier montrent le brouillon.
Si le texte publié a déjà été modifié, il devient ce brouillon, et un premier résumé est proposé d'après les différences.

Exemples :
  cess correct cables --summary "62 %, et non 26 % (tableau 1)."
  cess correct cables --nature update --summary "Chiffres de novembre."`,
  },
  close: {
    en: `
The note is published as closed at once, in its next version; its text stays.

Example:
  cess close cables --summary "The cable is repaired."`,
    fr: `
La note est aussitôt publiée comme close, dans sa version suivante ; son texte reste.

Exemple :
  cess close cables --summary "Le câble est réparé."`,
  },
  withdraw: {
    en: `
The note is published as withdrawn at once, whatever else is wrong with it; a draft of its next version is kept in
.cess/replaced/. Name its translations too: what is withdrawn is withdrawn in all its languages. Those that stay
published are named, each with the command that withdraws it.

Example:
  cess withdraw cables.fr cables.en --reason "The source retracted."`,
    fr: `
La note est aussitôt publiée comme retirée, quoi qu'on lui trouve d'autre ; un brouillon de la version suivante est gardé
dans .cess/replaced/. Nommez aussi ses traductions : ce qui est retiré l'est dans toutes ses langues. Celles qui restent
publiées sont nommées, chacune avec la commande qui la retire.

Exemple :
  cess withdraw cables.fr cables.en --reason "La source s'est rétractée."`,
  },
  restore: {
    en: `
What stood there is kept in .cess/replaced/. The record itself is never changed.

Examples:
  cess restore cables.fr            undoes what was changed since its publication
  cess restore CESS-2026-ALE-014    brings back a note that was deleted`,
    fr: `
Ce qui s'y trouvait est gardé dans .cess/replaced/. Le registre lui-même ne change jamais.

Exemples :
  cess restore cables.fr            annule ce qui a changé depuis sa publication
  cess restore CESS-2026-ALE-014    ramène une note supprimée`,
  },
} satisfies Readonly<Record<string, Text>>
