import {describe, expect, it} from 'vitest'
import type {Content} from '../../../../src/render/pdf/node.js'
import {compose} from '../../../../src/render/pdf/layout/compose.js'
import type {Plan} from '../../../../src/render/pdf/layout/plan.js'

const history: Content = {stack: []}
const recommendations: Content = {stack: []}

/** Composes pages whose blanks depend on the plan, and tells what was tried. */
function composed(blanksBy: (plan: Plan) => readonly number[]) {
  const tried: Plan[] = []
  const chosen = compose(
    plan => {
      tried.push(plan)
      return {plan, blanks: blanksBy(plan)}
    },
    [history, recommendations],
  )
  return {plan: chosen.plan, tried}
}

describe('compose', () => {
  it('lays a document out once if its pages are full', () => {
    const {plan, tried} = composed(() => [0.02, 0.05, 0.4])
    expect(plan).toEqual({white: 1})
    expect(tried).toHaveLength(1)
  })

  it('sets everything a little closer if that saves a page with hardly anything on it', () => {
    const {plan, tried} = composed(({white}) => (white <= 0.85 ? [0.02, 0.03] : [0.02, 0.03, 0.75]))
    expect(plan).toEqual({white: 0.85})
    expect(tried).toHaveLength(2)
  })

  it('gives a lone colophon the company of what stands before it', () => {
    const {plan} = composed(({breakBefore}) => (breakBefore === history ? [0.02, 0.2, 0.5] : [0.02, 0.03, 0.75]))
    expect(plan.breakBefore).toBe(history)
  })

  it('leaves a short last page alone where mending it would empty another', () => {
    const {plan} = composed(({breakBefore}) => (breakBefore ? [0.02, 0.6, 0.3] : [0.02, 0.03, 0.75]))
    expect(plan).toEqual({white: 1})
  })
})
