import {isAddressable} from '../../../model/ascii-name.js'
import {locales} from '../../../model/locales/index.js'
import {quoted} from '../../../model/quoted.js'
import type {Text} from '../../../model/text.js'
import {languageTag} from '../../../model/values.js'
import {reportAt} from '../../fields/report-at.js'
import {isRightToLeft} from '../../../model/right-to-left.js'
import type {CheckInput, FrontMatterCheck} from './input.js'

/** Check that the language is supported, and agrees with the file name. */
export const checkLanguage: FrontMatterCheck = input => {
  const {lang} = input.fields
  if (lang !== undefined && isRightToLeft(lang)) {
    reportAt(input, 'language-direction', {
      path: 'lang',
      actual: {en: `${quoted(lang)}, written from right to left`, fr: `${quoted(lang)}, écrite de droite à gauche`},
      expected: {en: 'a language written from left to right', fr: 'une langue écrite de gauche à droite'},
    })
  } else if (lang !== undefined) checkWords(input, lang)
  // A `lang` that is wrong in itself has been reported, and says nothing of the file's name.
  if (lang !== undefined || !input.places.has('lang')) checkName(input, lang ?? input.publication.defaultLang)
}

/** Check that there are words of the language for headings, dates and labels. */
function checkWords(input: CheckInput, lang: string): void {
  if (Object.hasOwn(locales, lang.split('-')[0] ?? lang)) return
  reportAt(input, 'language-words', {
    path: 'lang',
    actual: {
      en: `${quoted(lang)}, whose labels and dates will be in English`,
      fr: `${quoted(lang)}, dont les libellés et les dates seront en anglais`,
    },
    expected: {en: `one of ${known}`, fr: `une de ${known}`},
  })
}

const known = Object.keys(locales).join(', ')

function checkName(input: CheckInput, lang: string): void {
  const {slug} = input
  const [, stem = slug, ending] = /^(.+)\.([^.]+)$/.exec(slug) ?? []
  if (ending === undefined || !languageTag.safeParse(ending).success) {
    // The name that the address asks for has its language, too.
    if (!isAddressable(slug)) return
    const name = {en: `file name ${quoted(`${slug}.md`)}`, fr: `le nom de fichier ${quoted(`${slug}.md`)}`}
    reportAt(input, 'note-name-without-language', {path: '', actual: name, expected: quoted(`${slug}.${lang}.md`)})
    return
  }
  if (ending.split('-')[0] === lang.split('-')[0]) return
  reportAt(input, 'note-name-language', {
    path: 'lang',
    actual: {
      en: `${quoted(lang)} in a file named ${quoted(`${slug}.md`)}`,
      fr: `${quoted(lang)} dans un fichier nommé ${quoted(`${slug}.md`)}`,
    },
    expected: quoted(ending),
    remedy: input.hasNote(`${stem}.${lang}`) ? keepName(ending) : rename(ending, quoted(`${stem}.${lang}.md`)),
  })
}

const rename = (ending: string, name: string): Text => ({
  en: `Write \`lang: ${ending}\`, or rename the file ${name}.`,
  fr: `Écrivez \`langue: ${ending}\`, ou renommez le fichier ${name}.`,
})

/** Remedy if the right name belongs to another note. */
const keepName = (ending: string): Text => ({
  en: `Write \`lang: ${ending}\`, or give the file a name of its own.`,
  fr: `Écrivez \`langue: ${ending}\`, ou donnez au fichier un nom distinct.`,
})
