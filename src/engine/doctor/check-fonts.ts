import {packagePaths} from '../../template/parse-template.js'
import {readBase, shippedBase} from '../../io/template-files.js'
import {findPackageFile} from '../../io/read-package-file.js'
import type {DoctorFinding} from './finding.js'

/** Finding on the fonts of the shipped brand. */
export function checkFonts(): DoctorFinding {
  const subject = {en: 'fonts', fr: 'polices'}
  const files = new Map(
    readBase(shippedBase('cess')).files.flatMap(({name, read}) => (read ? [[name, read.bytes]] : [])),
  )
  const fonts = packagePaths({id: 'cess', path: 'templates/cess', files})
  const missing = fonts.filter(name => findPackageFile(name) === undefined)
  if (fonts.length > 0 && missing.length === 0)
    return {
      status: 'ok',
      subject,
      found: {en: `all ${fonts.length} are present`, fr: `les ${fonts.length} sont présentes`},
    }
  return {
    status: 'error',
    subject,
    found: {en: `${missing.length} are missing`, fr: `il en manque ${missing.length}`},
    remedy: {en: 'Install cess again.', fr: 'Réinstallez cess.'},
  }
}
