import {rulesOf} from '../rule.js'

/** Files as they lie on the disk. */
export const fileRules = rulesOf({
  'note-encoding': {
    severity: 'error',
    title: {en: 'A note is UTF-8 text.', fr: 'Une note est un texte en UTF-8.'},
    remedy: {
      en: 'Save the file as UTF-8: in Notepad, “Save as”, then “Encoding: UTF-8”; in VS Code, by the name of the encoding below, “Save with Encoding”.',
      fr: "Enregistrez le fichier en UTF-8 : dans le Bloc-notes, « Enregistrer sous », puis « Encodage : UTF-8 » ; dans VS Code, par le nom de l'encodage en bas de la fenêtre, « Enregistrer avec l'encodage ».",
    },
  },
  'note-binary': {
    severity: 'error',
    title: {en: 'A note is text, without NUL bytes.', fr: 'Une note est un texte, sans octets nuls.'},
    remedy: {
      en: 'Check that the file is a note; if it is, remove the character at this place and save it as UTF-8.',
      fr: "Vérifiez que le fichier est bien une note ; si c'est le cas, supprimez le caractère à cet endroit et enregistrez-le en UTF-8.",
    },
  },
  'note-empty': {
    severity: 'error',
    title: {en: 'A note is not empty.', fr: "Une note n'est pas vide."},
    remedy: {
      en: 'Write the front matter and the text, or delete the file. `cess explain` lists the fields.',
      fr: "Écrivez l'en-tête et le texte, ou supprimez le fichier. `cess explain` énumère les champs.",
    },
  },
  'note-too-large': {
    severity: 'error',
    title: {en: 'A note is at most 300 kB of text.', fr: 'Une note compte au plus 300 ko de texte.'},
    remedy: {
      en: 'Put images and data in files beside the note, and split a long text.',
      fr: 'Placez images et données dans des fichiers à côté de la note, et divisez un texte trop long.',
    },
  },
  'note-name-address': {
    severity: 'error',
    title: {
      en: 'The file name of a note is an address that everybody can type: small letters from a to z, digits and hyphens.',
      fr: "Le nom de fichier d'une note est une adresse que chacun peut taper : minuscules de a à z sans accent, chiffres et traits d'union.",
    },
    remedy: {
      en: 'Rename the file; nothing is published under its present name.',
      fr: 'Renommez le fichier ; rien ne paraît sous son nom actuel.',
    },
  },
  'note-name-long': {
    severity: 'error',
    title: {
      en: 'The file name of a note is short enough to name its editions too.',
      fr: "Le nom de fichier d'une note est assez court pour nommer aussi ses éditions.",
    },
    remedy: {
      en: 'Give the file a shorter name; it becomes the address of its page.',
      fr: "Donnez au fichier un nom plus court ; il devient l'adresse de sa page.",
    },
  },
  'note-name-language': {
    severity: 'error',
    title: {
      en: "A note's file name and its front matter name the same language.",
      fr: "Le nom du fichier et l'en-tête d'une note désignent la même langue.",
    },
    remedy: {en: 'Rename the file or correct `lang`.', fr: 'Renommez le fichier ou corrigez `langue`.'},
  },
  'note-name-ending': {
    severity: 'warning',
    title: {
      en: 'A note is a text file whose name ends in `.md`; nothing else in `notes/` is read as one.',
      fr: "Une note est un fichier texte dont le nom finit par `.md` ; rien d'autre dans `notes/` n'est lu comme une note.",
    },
    remedy: {
      en: 'Rename the file if it is a note; move it out of `notes/` if it is none.',
      fr: "Renommez le fichier si c'est une note ; sinon, sortez-le de `notes/`.",
    },
  },
  'note-name-without-language': {
    severity: 'warning',
    title: {
      en: 'The file name of a note ends in its language: `cables.fr.md`.',
      fr: "Le nom de fichier d'une note finit par sa langue : `cables.fr.md`.",
    },
    remedy: {en: 'Rename the file.', fr: 'Renommez le fichier.'},
  },
})
