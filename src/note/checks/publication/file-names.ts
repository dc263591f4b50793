import {characterCode} from '../../../model/character-names.js'
import {asciiFileName, isAddressable, isDeviceName} from '../../../model/ascii-name.js'
import {inCode, quoted} from '../../../model/quoted.js'
import {shellWord} from '../../../model/shell-word.js'
import type {BrokenNote} from '../../../model/note.js'
import type {Text} from '../../../model/text.js'
import {isWellFormed} from '../../../model/values.js'
import type {PublicationFinding} from './finding.js'
import {foldedName} from './folded-name.js'

/**
 * Check that file names can be page addresses. Otherwise the message has the command for renaming, with a name that is free and shared only
 * with translations. All notes are given, in the order of paths.
 */
export function checkFileNames(notes: readonly BrokenNote[]): readonly PublicationFinding[] {
  const bad = notes.filter(({slug}) => !isAddressable(slug) || isDeviceName(slug))
  if (bad.length === 0) return []
  const names = new Names(notes)
  return bad.map(note => {
    const folder = note.path.slice(0, note.path.lastIndexOf('/') + 1)
    const name = `${names.propose(note)}.md`
    const command = inCode(`git mv ${shellWord(note.path)} ${shellWord(folder + name)}`)
    return {
      path: note.path,
      field: '',
      rule: 'note-name-address',
      actual: {en: `file name ${visible(note.slug)}`, fr: `le nom de fichier ${visible(note.slug)}`},
      expected: isDeviceName(note.slug) ? freeName(name) : plainName(name),
      remedy: {
        en: `Rename the file ${quoted(name)}, since its name is the address of its page; in a git repository: ${command}.`,
        fr: `Renommez le fichier ${quoted(name)}, car son nom est l'adresse de sa page ; dans un dépôt git : ${command}.`,
      },
    }
  })
}

const plainName = (name: string): Text => ({
  en: `small letters from a to z, digits and hyphens, like ${quoted(name)}`,
  fr: `des minuscules de a à z sans accent, des chiffres et des traits d'union, comme ${quoted(name)}`,
})

const freeName = (name: string): Text => ({
  en: `a name that Windows does not keep for a device, like ${quoted(name)}`,
  fr: `un nom que Windows ne réserve pas à un périphérique, comme ${quoted(name)}`,
})

/** Characters that a terminal would obey are shown by their numbers. */
const visible = (slug: string): string => quoted(`${slug}.md`.replaceAll(/\p{C}/gu, characterCode))

/** Existing and proposed names. */
class Names {
  readonly #owners = new Map<string, BrokenNote>()
  readonly #stems = new Map<string, BrokenNote[]>()

  constructor(notes: readonly BrokenNote[]) {
    for (const note of notes) this.#add(note.slug, note)
  }

  /** Propose a free name for a note, and reserve it. */
  propose(note: BrokenNote): string {
    const {stem, ending} = partsOf(note)
    const base = asciiFileName(stem) || 'note'
    for (let count = 1; ; count++) {
      const name = `${count === 1 ? base : `${base}-${count}`}${ending}`
      if (!this.#isFree(name, note)) continue
      this.#add(name, note)
      return name
    }
  }

  #add(slug: string, note: BrokenNote): void {
    this.#owners.set(foldedName(slug), note)
    const stem = foldedName(partsOf({...note, slug}).stem)
    this.#stems.set(stem, [...(this.#stems.get(stem) ?? []), note])
  }

  #isFree(slug: string, note: BrokenNote): boolean {
    const owner = this.#owners.get(foldedName(slug))
    if (owner && owner !== note) return false
    const others = this.#stems.get(foldedName(partsOf({...note, slug}).stem)) ?? []
    return others.every(other => other === note || areVersions(other, note))
  }
}

/** Whether two notes may be translations of each other, since names with the same beginning would make them so. */
const areVersions = (a: BrokenNote, b: BrokenNote): boolean =>
  partsOf(a).ending !== partsOf(b).ending &&
  (isSame(a.date, b.date) || isSame(a.translationOf ?? a.id, b.translationOf ?? b.id))

const isSame = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b

/** Name without language, and the right ending, such as `.fr`; empty if the language is unknown. */
function partsOf({slug, lang}: BrokenNote): {readonly stem: string; readonly ending: string} {
  const [, stem = slug, last = ''] = /^(.+)\.([^.]+)$/su.exec(slug) ?? []
  const tag = asTag(last)
  const isLanguage = isWellFormed(tag) && (lang === undefined || tag.split('-')[0] === lang.split('-')[0])
  if (isLanguage) return {stem, ending: `.${tag}`}
  return {stem: slug, ending: lang === undefined ? '' : `.${lang}`}
}

/** Canonical form of a language tag: `FR` as `fr`, `PT-br` as `pt-BR`. */
const asTag = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/-([a-z]{2})$/g, (_, region: string) => `-${region.toUpperCase()}`)
    .replaceAll(/-([a-z])([a-z]{3})(?=-|$)/g, (_, first: string, rest: string) => `-${first.toUpperCase()}${rest}`)
