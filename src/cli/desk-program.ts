import {Option} from 'commander'
import {wholeNumber} from './options.js'
import type {CommandProgram} from './command-program.js'
import {help as shared} from './help.js'
import type {Text} from '../model/text.js'

/** Add `cess preview` and `cess lsp` to the command line. */
export function addDeskCommand({add, say, run}: CommandProgram<'preview' | 'lsp'>): void {
  add('preview')
    .argument('[note]', say(deskHelp.previewNote))
    .option('--port <n>', say(deskHelp.previewPort), wholeNumber('--port', {least: 0, most: 65_535}))
    .option('--host <address>', say(deskHelp.previewHost))
    .option('--editor <name>', say(deskHelp.editor))
    .option('--no-open', say(deskHelp.noOpen))
    .option('--site', say(deskHelp.site))
    .option('--template <name>', say(shared.template))
    .action(run(async () => (await import('./commands/preview.js')).previewCommand))
  // Editors give it whether it is needed or not: there is no other way.
  add('lsp')
    .addOption(new Option('--stdio').hideHelp())
    .action(run(async () => (await import('./commands/lsp.js')).lspCommand))
}

/** Texts of `cess preview --help`. */
export const deskHelp = {
  preview: {
    en: "open the editors' desk: the notes in all editions, as you write",
    fr: "ouvre l'atelier des rédacteurs : les notes dans toutes leurs éditions, pendant que vous écrivez",
  },
  lsp: {
    en: 'serve an editor (Language Server Protocol): messages, completion and fixes as you type',
    fr: 'sert un éditeur (Language Server Protocol) : remarques, complétion et corrections pendant la frappe',
  },
  previewNote: {
    en: 'note to begin with: path, name, beginning of a name or reference',
    fr: 'note par laquelle commencer : chemin, nom, début de nom ou référence',
  },
  previewPort: {
    en: 'port (default: 4321, or a free one if that is taken)',
    fr: 'port (par défaut : 4321, ou un port libre si celui-là est pris)',
  },
  previewHost: {
    en: 'address to listen on (default: 127.0.0.1, this machine alone)',
    fr: "adresse d'écoute (par défaut : 127.0.0.1, cette machine seule)",
  },
  editor: {
    en: 'editor that opens a remark: vscode, zed, idea …, none, or an address with {path} and {line}',
    fr: "éditeur qui ouvre l'emplacement d'une remarque : vscode, zed, idea…, none, ou une adresse avec {path} et {line}",
  },
  site: {
    en: 'serve the public site of the last build instead, as a host would',
    fr: 'sert plutôt le site public de la dernière composition, comme le ferait un hébergeur',
  },
  noOpen: {en: 'do not open the browser', fr: "n'ouvre pas le navigateur"},
} satisfies Readonly<Record<string, Text>>

/** Text below it. */
export const deskAfterHelp = {
  lsp: {
    en: `
The editor starts it, and talks to it over standard input and output. It checks the notes of publications, and leaves every
other Markdown file alone. \`cess explain editors\` shows how Visual Studio Code, Neovim, Helix and Emacs start it.`,
    fr: `
C'est l'éditeur qui la lance, et qui lui parle par l'entrée et la sortie standard. Elle vérifie les notes des publications, et
ne touche à aucun autre fichier Markdown. \`cess explain editors\` montre comment la lancer depuis Visual Studio Code, Neovim,
Helix et Emacs.`,
  },
  preview: {
    en: `
The desk is a page that only this machine can reach, and only you can open: at the printed address, which holds a
secret, as often as you like until the desk ends. It shows each note as web page, PDF, mail, text and data, with the
remarks on it, and follows every save; nothing is written, and restricted notes stay on this machine. Ctrl-C ends it.
With --host other machines can reach it too. Give the address to nobody: everything in the notes can then be read
over the network, unencrypted, TLP:RED included. Use it only in a network that you trust. Elsewhere leave it out, and come
through SSH from the other machine: \`ssh -L 4321:127.0.0.1:4321 NAME\`, then open there the address that is printed here.
CESS_EDITOR says which editor you use; with CESS_SMTP_URL set, a note's mail can be tried at your own address.

Examples:
  cess preview                         all notes
  cess preview cables                  begins with the note whose name begins with cables
  cess preview --editor zed            remarks open in Zed
  cess preview --site                  the public site, as readers will see it
  cess preview --host 0.0.0.0          from another machine, with the address that is printed`,
    fr: `
L'atelier est une page que seule cette machine peut atteindre, et que vous seul pouvez ouvrir : à l'adresse affichée, avec
son secret, autant de fois que vous voulez jusqu'à la fin de l'atelier. Il montre chaque note en page web, PDF, courriel,
texte et données, avec ses remarques, et suit chaque enregistrement ; rien n'est écrit, et les notes restreintes restent
sur cette machine. Ctrl-C y met fin.
Avec --host, d'autres machines l'atteignent aussi. Ne donnez l'adresse à personne : tout ce que disent les notes peut alors se
lire sur le réseau, sans chiffrement, TLP:RED compris. À n'employer que dans un réseau sûr. Ailleurs, laissez cette option
et passez par SSH depuis l'autre machine : \`ssh -L 4321:127.0.0.1:4321 NOM\`, puis ouvrez-y l'adresse affichée ici.
CESS_EDITOR dit quel éditeur vous employez ; avec CESS_SMTP_URL, le courriel d'une note s'essaie à votre adresse.

Exemples :
  cess preview                         toutes les notes
  cess preview cables                  commence par la note dont le nom commence par cables
  cess preview --editor zed            les remarques s'ouvrent dans Zed
  cess preview --site                  le site public, tel que ses lecteurs le verront
  cess preview --host 0.0.0.0          depuis une autre machine, à l'adresse affichée`,
  },
} satisfies Readonly<Record<string, Text>>
