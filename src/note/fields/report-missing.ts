import {exampleIn, frenchName} from '../../model/french-spelling.js'
import {report} from '../../model/report.js'
import type {ToolLanguage} from '../../model/text.js'
import {placeOf, type Reading} from './reading.js'

/** Report a required field that is not there; the line to add is in the language of the file's other keys. */
export function reportMissing({file, key, field, places, keyLanguage}: Reading): void {
  const {expected} = field
  const name = (lang: ToolLanguage) => ((keyLanguage ?? lang) === 'fr' ? frenchName(key, field) : key)
  const line = (lang: ToolLanguage) => `\`${name(lang)}: ${exampleIn(keyLanguage ?? lang, field)}\``
  report(file, key === 'tlp' ? 'tlp-missing' : 'field-missing', {
    place: placeOf(places, ''),
    expected: {en: `\`${name('en')}\`: ${expected.en}`, fr: `\`${name('fr')}\` : ${expected.fr}`},
    ...(key !== 'tlp' && {
      remedy: {
        en: `Add a line like ${line('en')}.`,
        fr: `Ajoutez une ligne comme ${line('fr')}.`,
      },
    }),
  })
}
