import {frenchExample} from '../../model/french-spelling.js'
import {report} from '../../model/report.js'
import {placeOf, type Reading} from './reading.js'

/** Report a required field that is not there. */
export function reportMissing({file, key, field, places}: Reading): void {
  const {aliases, expected, example} = field
  const inFrench = aliases[0] ?? key
  report(file, key === 'tlp' ? 'tlp-missing' : 'field-missing', {
    place: placeOf(places, ''),
    expected: {en: `\`${key}\`: ${expected.en}`, fr: `\`${inFrench}\` : ${expected.fr}`},
    ...(key !== 'tlp' && {
      remedy: {
        en: `Add a line like \`${key}: ${example}\`.`,
        fr: `Ajoutez une ligne comme \`${inFrench}: ${frenchExample(field)}\`.`,
      },
    }),
  })
}
