import {at, catalog, contentsOf, follow, list, string, type Dictionary} from '../pdf-file.js'
import {operatorsOf} from '../operators.js'
import type {Rule} from '../rule.js'

/** Colours are those of one profile, which is in the file (ISO 19005-3 and 19005-4, 6.2.3). */
export const outputIntent: Rule = ({file}) => {
  const intents = list(file, catalog(file)['/OutputIntents']).map(intent => at(file, intent))
  if (intents.length !== 1) return [`${intents.length} output intents`]
  return intents.flatMap(intent => {
    const profile = string(intent['/DestOutputProfile'])
    const bytes = Buffer.from(file.streams.get(profile) ?? '', 'latin1')
    // ICC.1, 7.2: class of device, colour space, signature, version.
    const [device, space, signature] = [12, 16, 36].map(offset => bytes.toString('latin1', offset, offset + 4))
    const isProfile = signature === 'acsp' && /^(mntr|prtr|scnr|spac)$/.test(device ?? '') && (bytes[8] ?? 9) <= 4
    return [
      ...(intent['/S'] === '/GTS_PDFA1' ? [] : ['an output intent for something else']),
      ...('/DestOutputProfileRef' in intent ? ['an output intent whose profile is elsewhere'] : []),
      ...('/OutputConditionIdentifier' in intent ? [] : ['an output intent without a name']),
      ...(isProfile ? [] : ['an output intent without a profile']),
      ...(space === 'RGB ' && at(file, profile)['/N'] === 3 ? [] : ['a profile that is not RGB']),
    ]
  })
}

const allowedSpaces = new Set(['/DeviceRGB', '/DeviceGray', '/Pattern'])

/** Every colour is one that the output intent explains: RGB or grey (ISO 19005-3, 6.2.4.3). */
export const colors: Rule = ({file}) => [
  ...contentsOf(file).flatMap(({reference, content}) =>
    operatorsOf(content).flatMap(({name, operands}) => {
      const named = name === 'cs' || name === 'CS' ? (operands[0] ?? '') : '/DeviceRGB'
      return name === 'k' || name === 'K' || !allowedSpaces.has(named) ? [`${reference} uses ${name} ${named}`] : []
    }),
  ),
  ...[...file.objects].flatMap(([reference, value]) => {
    const space = list(file, at(file, value)['/ColorSpace'])
    const base = string(follow(file, space[0]) === '/Indexed' ? follow(file, space[1]) : follow(file, space[0]))
    const {'/Subtype': subtype, '/ShadingType': shading} = at(file, value)
    const isColored = subtype === '/Image' || shading !== undefined
    return isColored && !allowedSpaces.has(base) ? [`picture ${reference} is in ${base}`] : []
  }),
]

/** Pictures and drawings are shown as they are, and need no other file (ISO 19005-3, 6.2.8 and 6.2.9; ISO 14289-1, 7.20). */
export const pictures: Rule = ({file}) =>
  [...file.objects].flatMap(([reference, value]) => {
    const drawn = at(file, value)
    if (drawn['/Subtype'] !== '/Image' && drawn['/Subtype'] !== '/Form') return []
    const keys = ['/Alternates', '/OPI', '/Ref', '/PS', '/Subtype2'].filter(key => key in drawn)
    const content = drawn['/Subtype'] === '/Form' ? (file.streams.get(reference) ?? '') : ''
    return [
      ...keys.map(key => `${reference} has ${key}`),
      ...(drawn['/Subtype'] === '/Image' && ![1, 2, 4, 8, 16].includes(Number(drawn['/BitsPerComponent']))
        ? [`${reference} has ${JSON.stringify(drawn['/BitsPerComponent'])} bits to a colour`]
        : []),
      ...(drawn['/Interpolate'] === true ? [`${reference} is interpolated`] : []),
      ...(content.includes('/MCID') ? [`${reference} has marked content, which may be drawn twice`] : []),
    ]
  })

const stateKeys = new Set(['/Type', '/ca', '/CA', '/SMask', '/BM', '/AIS'])

/** States of drawing change opacity only, and mix colours as all readers do (ISO 19005-3, 6.2.5 and 6.2.10). */
export const states: Rule = ({file}) =>
  [...file.objects].flatMap(([reference, value]) => {
    const state = at(file, value)
    if (state['/Type'] !== '/ExtGState') return []
    const mode = state['/BM'] ?? '/Normal'
    return [
      ...Object.keys(state).flatMap(key => (stateKeys.has(key) ? [] : [`${reference} has ${key}`])),
      ...(mode === '/Normal' ? [] : [`${reference} mixes colours by ${string(mode)}`]),
    ]
  })

/** Groups that are mixed by themselves are in the colours of the output intent (ISO 19005-3, 6.2.10). */
export const groups: Rule = ({file}) =>
  [...file.objects].flatMap(([reference, value]) => {
    const group: Dictionary = at(file, at(file, value)['/Group'])
    const space = group['/CS']
    return group['/S'] !== '/Transparency' || space === undefined || space === '/DeviceRGB' || space === '/DeviceGray'
      ? []
      : [`${reference} is mixed in ${string(follow(file, space))}`]
  })
