import {at, catalog, list} from '../pdf-file.js'
import type {Rule} from '../rule.js'
import {isSealField} from '../seal-field.js'

/**
 * A form has the field of a signature alone, which says what it is (ISO 14289-1, 7.18.4); permissions are those of its DocMDP, and
 * its reference has no digest (ISO 19005-3, 6.1.12 and 6.4.1).
 */
export const sealed: Rule = ({file}) => {
  const root = catalog(file)
  const form = at(file, root['/AcroForm'])
  const permissions = at(file, root['/Perms'])
  const references = list(file, at(file, permissions['/DocMDP'])['/Reference']).map(one => at(file, one))
  return [
    ...Object.keys(form).filter(key => key !== '/Fields' && key !== '/SigFlags'),
    ...Object.keys(permissions).filter(key => key !== '/DocMDP'),
    ...references.flatMap(one => Object.keys(one).filter(key => key.startsWith('/Digest'))),
    ...list(file, form['/Fields'])
      .map(field => at(file, field))
      .flatMap(field =>
        isSealField(field) && '/TU' in field && '/V' in field ? [] : ['a field that is no signature'],
      ),
  ].map(what => `a form or a permission has ${what}`)
}
