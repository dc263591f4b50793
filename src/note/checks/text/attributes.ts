import {correction, nearest} from '../../../model/nearest.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {
  directives,
  spellings,
  type AttributeDefinition,
  type DirectiveDefinition,
} from '../../directives/definitions.js'
import {attributeKey, type Directive} from '../../directives/read-directive.js'
import {groupIds} from '../../transforms/parts.js'
import {own} from '../../../model/own.js'

/** Rules `attribute-unknown`, `attribute-missing`, `attribute-value` and `block-title`. */
export function checkAttributes(check: TextCheck): void {
  for (const directive of check.directives) {
    const definition: DirectiveDefinition = directives[directive.kind]
    checkWritten(check, directive, definition)
    checkMissing(check, directive, definition)
    if (directive.title && !definition.takesTitle) {
      report(check.file, 'block-title', {
        place: directive.node.data?.position?.opening,
        actual: {
          en: `title of ${quoted(`:::${directive.node.name}`)}`,
          fr: `un titre à ${quoted(`:::${directive.node.name}`)}`,
        },
      })
    }
  }
}

function checkWritten(check: TextCheck, directive: Directive, definition: DirectiveDefinition): void {
  const {node} = directive
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const place = own(node.data?.position?.attributes, name) ?? node.data?.position?.opening
    const key = attributeKey(definition, name)
    const attribute = key === undefined ? undefined : own(definition.attributes, key)
    if (!attribute) {
      const meant = nearest(
        name,
        Object.values(definition.attributes).flatMap(({names}) => spellings(names)),
      )
      report(check.file, 'attribute-unknown', {
        place,
        actual: quoted(name === 'class' ? `.${value ?? ''}` : name),
        ...correction(name, meant),
      })
    } else if (!attribute.accepts(value ?? '')) {
      report(check.file, 'attribute-value', {
        place,
        actual: value ? quoted(value) : {en: `empty ${quoted(name)}`, fr: `${quoted(name)} vide`},
        expected: attribute.expected,
      })
    } else if (attribute.recipients) checkGroups(check, directive, value ?? '')
  }
}

function checkGroups({file, publication}: TextCheck, directive: Directive, value: string): void {
  const known = publication.vocabularies.recipients.map(({id}) => id)
  for (const id of groupIds(value)) {
    if (known.includes(id)) continue
    const meant = nearest(id, known)
    report(file, 'attribute-value', {
      place: directive.placeOf('to'),
      actual: quoted(id),
      expected: {en: 'a recipient group', fr: 'un groupe de destinataires'},
      ...correction(id, meant),
    })
  }
}

function checkMissing(
  {file}: TextCheck,
  {node, placeOf}: Directive,
  {names: block, attributes}: DirectiveDefinition,
): void {
  for (const [key, {names, required, expected}] of Object.entries<AttributeDefinition>(attributes)) {
    const written = Object.keys(node.attributes ?? {}).some(name => spellings(names).includes(name.toLowerCase()))
    if (!required || written) continue
    report(file, 'attribute-missing', {
      place: placeOf(key),
      expected: {en: `\`${names.en}\`: ${expected.en}`, fr: `\`${names.fr}\` : ${expected.fr}`},
      remedy: {
        en: `Add it in the braces after the name: \`:::${block.en}{${names.en}="…"}\`.`,
        fr: `Ajoutez-le dans les accolades après le nom : \`:::${block.fr}{${names.fr}="…"}\`.`,
      },
    })
  }
}
