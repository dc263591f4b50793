import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {readBibliography} from '../../citations/read-bibliography.js'

/** Rule `bibliography-file`. A file that is not there is another rule's matter. */
export function checkBibliography({fields, surroundings, places, file}: TextCheck): void {
  const {bibliography} = fields
  const asset = bibliography === undefined ? undefined : surroundings.assets.get(bibliography)
  if (bibliography === undefined || asset?.status !== 'read') return
  const reading = readBibliography(bibliography, asset.bytes)
  if (reading.status === 'read') return
  const name = quoted(bibliography)
  for (const {line, actual, expected} of reading.mistakes) {
    const located =
      line === undefined
        ? {en: ` in ${name}`, fr: `, dans ${name}`}
        : {en: ` at line ${line} of ${name}`, fr: `, ligne ${line} de ${name}`}
    report(file, 'bibliography-file', {
      place: places.get('bibliography'),
      actual: {en: actual.en + located.en, fr: actual.fr + located.fr},
      expected,
    })
  }
}
