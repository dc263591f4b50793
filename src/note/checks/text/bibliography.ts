import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/** Rule `bibliography-file`; missing files are another rule. */
export function checkBibliography({fields, bibliography: reading, places, file}: TextCheck): void {
  if (fields.bibliography === undefined || reading?.status !== 'wrong') return
  const name = quoted(fields.bibliography)
  for (const {line, column, actual, expected} of reading.mistakes) {
    const located =
      line === undefined
        ? {en: ` in ${name}`, fr: `, dans ${name}`}
        : {
            en: ` at line ${line}, column ${column ?? 1} of ${name}`,
            fr: `, ligne ${line}, colonne ${column ?? 1} de ${name}`,
          }
    report(file, 'bibliography-file', {
      place: places.get('bibliography'),
      actual: {en: actual.en + located.en, fr: actual.fr + located.fr},
      expected,
    })
  }
}
