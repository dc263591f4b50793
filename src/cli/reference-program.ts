import type {Text} from '../model/text.js'
import type {CommandProgram} from './command-program.js'

/** Add the commands that explain to the command line. */
export function addReferenceCommands({add, say, run}: CommandProgram<'explain' | 'schema'>): void {
  add('explain')
    .argument('[name]', say(referenceHelp.name))
    .argument('[which]', say(referenceHelp.which))
    .action(run(async () => (await import('./commands/explain.js')).explainCommand))
  add('schema')
    .argument('[kind]', say(referenceHelp.kind))
    .action(run(async () => (await import('./commands/schema.js')).schemaCommand))
}

/** Texts of \`cess explain --help\` and \`cess schema --help\`. */
export const referenceHelp = {
  explain: {
    en: 'explain a rule, a field of the front matter or a topic, or show a page of the guide; list them all without a name',
    fr: "explique une règle, un champ de l'en-tête ou un sujet, ou montre une page du guide ; sans nom, les énumère tous",
  },
  schema: {
    en: 'print a JSON Schema: of the front matter or cess.yml for your editor, of --json for your programs',
    fr: "affiche un schéma JSON : de l'en-tête ou de cess.yml pour votre éditeur, de --json pour vos programmes",
  },
  name: {
    en: 'id of a rule or topic, key of a field, or name of a page',
    fr: "identifiant d'une règle ou d'un sujet, clé d'un champ, ou nom d'une page",
  },
  which: {
    en: 'language, for `typography`; note, for `accessibility`',
    fr: 'langue, pour `typographie` ; note, pour `accessibilite`',
  },
  kind: {
    en: '`note` (the default), `publication`, or what a command answers in JSON: `build`, `status`, `send-plan` …',
    fr: "`note` (par défaut), `publication`, ou ce qu'une commande répond en JSON : `build`, `status`, `send-plan` …",
  },
} satisfies Readonly<Record<string, Text>>

/** Text below it. */
export const referenceAfterHelp = {
  explain: {
    en: `
Examples:
  cess explain                    all rules, fields and topics
  cess explain start              a page of the guide: a first note in ten minutes
  cess explain severite           a field, by its French key
  cess explain typography         what cess does with spaces and quotation marks
  cess explain typography de      the same for German
  cess explain accessibility N    note N as a screen reader reads its PDF`,
    fr: `
Exemples :
  cess explain                    toutes les règles, tous les champs et sujets
  cess explain start              une page du guide : une première note en dix minutes
  cess explain severite           un champ, par sa clé française
  cess explain typographie        ce que cess fait des espaces et des guillemets
  cess explain typographie de     la même chose pour l'allemand
  cess explain accessibilite N    la note N telle qu'un lecteur d'écran dit son PDF`,
  },
  schema: {
    en: `
Examples:
  cess schema                     of a note's front matter
  cess schema publication         of cess.yml
  cess schema status              of what \`cess status --json\` prints
  cess schema log-totals          of what \`cess log --totals --json\` prints`,
    fr: `
Exemples :
  cess schema                     de l'en-tête d'une note
  cess schema publication         de cess.yml
  cess schema status              de ce qu'affiche \`cess status --json\`
  cess schema log-totals          de ce qu'affiche \`cess log --totals --json\``,
  },
} satisfies Readonly<Record<string, Text>>
