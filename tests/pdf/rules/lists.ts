import {at, string} from '../pdf-file.js'
import type {Rule} from '../rule.js'

const numberings = /^\/(None|Disc|Circle|Square|Decimal|UpperRoman|LowerRoman|UpperAlpha|LowerAlpha)$/

/** Lists with labels say how those are formed (ISO 14289-1, 7.6), and every item has a body. */
export const lists: Rule = ({file, elements}) =>
  elements.flatMap(({type, dictionary, children}) => {
    if (type === 'LI')
      return children.filter(child => child.type === 'LBody').length === 1 ? [] : ['an item without a body']
    const labelled = type === 'L' && children.some(item => item.children.some(child => child.type === 'Lbl'))
    const {'/O': owner, '/ListNumbering': numbering} = at(file, dictionary['/A'])
    return labelled && !(owner === '/List' && numberings.test(string(numbering)))
      ? ['a list that does not tell its labels']
      : []
  })
