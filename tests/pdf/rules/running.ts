import type {Rule} from '../rule.js'

/** Artifacts say whether pages repeat them or they are decoration (ISO 32000-1, 14.8.2.2.2). */
export const artifacts: Rule = ({pages}) =>
  pages.flatMap(({marked: {sequences}}, index) =>
    sequences.some(({tag, properties}) => tag === '/Artifact' && !/\/Type \/(Pagination|Layout)\b/.test(properties))
      ? [`page ${index + 1}: an artifact does not say what it is`]
      : [],
  )

/** Running heads and feet are told as such; page 1 has its masthead for a head (ISO 14289-1, 7.8). */
export const runningHeads: Rule = ({pages}) =>
  pages.flatMap(({marked: {sequences}}, index) =>
    (index ? ['Header', 'Footer'] : ['Footer']).flatMap(kind =>
      sequences.some(({properties, paints}) => paints && properties.includes(`/Subtype /${kind}`))
        ? []
        : [`page ${index + 1}: no artifact is its ${kind}`],
    ),
  )
