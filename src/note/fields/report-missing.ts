import {frenchExample, frenchName} from '../../model/french-spelling.js'
import {report} from '../../model/report.js'
import {placeOf, type Reading} from './reading.js'

/** Report a required field that is not there. */
export function reportMissing({file, key, field, places}: Reading): void {
  const {expected, example} = field
  const inFrench = frenchName(key, field)
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
