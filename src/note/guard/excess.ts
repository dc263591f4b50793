import type {Point} from 'unist'
import type {Finding} from '../../model/report.js'

/** Where a text is too deep or too crowded to be read, and how. */
export type Excess = Finding & {readonly place: Point}

/** The most levels of lists, quotations and blocks within each other; far above what anybody writes. */
export const mostLevels = 40

/** Message on what is nested deeper than `mostLevels`. */
export const tooDeep = (place: Point): Excess => ({
  place,
  actual: {en: `more than ${mostLevels} levels of nesting`, fr: `un emboîtement de plus de ${mostLevels} niveaux`},
  expected: {en: `at most ${mostLevels}`, fr: `${mostLevels} au plus`},
})

/** Message on blocks, quotations and lists that begin and end more often than the parser can follow in a short time. */
export const tooEntangled = (place: Point): Excess => ({
  place,
  actual: {
    en: 'too many blocks, quotations and lists up to here',
    fr: "trop de blocs, de citations et de listes jusqu'ici",
  },
  expected: {en: 'a text with fewer of them', fr: 'un texte moins chargé'},
})

const signs = 'such as `*`, `_`, `[`, `<`, `\\`, `:` or `` ` ``'
const signes = 'comme `*`, `_`, `[`, `<`, `\\`, `:` ou `` ` ``'
const asCode = {
  en: 'Put what is no text into a code block, between two lines ```, or split the paragraph; nothing was read further.',
  fr: "Mettez ce qui n'est pas du texte dans un bloc de code, entre deux lignes ```, ou coupez le paragraphe ; rien n'a été lu plus loin.",
}

/** Message on too many paired signs (emphasis, brackets) for the length of a paragraph, heading or cell. */
export const tooCrowded = (place: Point, {found, most}: {readonly found: number; readonly most: number}): Excess => ({
  place,
  actual: {en: `${found} signs ${signs} in one paragraph`, fr: `${found} signes ${signes} dans un paragraphe`},
  expected: {en: `at most ${most} in a paragraph so long`, fr: `${most} au plus dans un paragraphe si long`},
  remedy: asCode,
})

/** Message on a bracket that stays open for so long that no closing one is meant. */
export const tooOpen = (place: Point, most: number): Excess => ({
  place,
  actual: {en: `a \`[\` with more than ${most} words behind it`, fr: `un \`[\` suivi de plus de ${most} mots`},
  expected: {en: 'a `]` that closes it', fr: 'un `]` qui le ferme'},
  remedy: {
    en: 'Close the bracket, or write `\\[` where it means nothing; nothing was read further.',
    fr: "Fermez le crochet, ou écrivez `\\[` s'il ne veut rien dire ; rien n'a été lu plus loin.",
  },
})

/** Message on too many paired signs in all paragraphs up to a place. */
export const tooCrowdedInAll = (place: Point): Excess => ({
  place,
  actual: {en: `too many signs ${signs} up to here`, fr: `trop de signes ${signes} jusqu'ici`},
  expected: {en: 'mostly words', fr: 'surtout des mots'},
  remedy: asCode,
})

/** Message on more parts than one note can have; `place` is that of the first that is too many. */
export const tooMany = (place: Point, most: number): Excess => ({
  place,
  actual: {
    en: `more than ${most} paragraphs, items and cells`,
    fr: `plus de ${most} paragraphes, éléments et cases`,
  },
  expected: {en: `at most ${most}`, fr: `${most} au plus`},
  remedy: {
    en: 'Give long data as a separate file, or in a code block; nothing was read further.',
    fr: "Donnez les longues données dans un fichier à part ou un bloc de code ; rien n'a été lu plus loin.",
  },
})

/** Message on more headings, rules and blocks of code than a note has. */
export const tooHeavy = (place: Point, most: number): Excess => ({
  place,
  actual: {
    en: `more than ${most / 2} headings, or ${most} rules and blocks of code`,
    fr: `plus de ${most / 2} titres, ou ${most} filets et blocs de code`,
  },
  expected: {en: 'fewer of them', fr: 'moins, dans une seule note'},
  remedy: {
    en: 'Split the note, or give long data as a separate file; nothing was read further.',
    fr: "Divisez la note, ou donnez les longues données dans un fichier à part ; rien n'a été lu plus loin.",
  },
})
