import {describe, expect, it} from 'vitest'
import type {Content} from '../../../../src/render/pdf/node.js'
import {compose} from '../../../../src/render/pdf/layout/compose.js'
import {natural, type Plan} from '../../../../src/render/pdf/layout/plan.js'

const history: Content = {stack: []}
const recommendations: Content = {stack: []}
const breaking = (node: Content): Plan => ({...natural, breaks: new Set([node])})

/** Composes pages whose blanks depend on the plan, and tells what was tried. */
function composed(blanksBy: (plan: Plan) => readonly number[]) {
  const tried: Plan[] = []
  const chosen = compose(
    plan => {
      tried.push(plan)
      return {plan, blanks: blanksBy(plan), places: []}
    },
    ({plan}) => (plan.breaks.size ? [] : [breaking(history), breaking(recommendations)]),
  )
  return {plan: chosen.plan, tried}
}

describe('compose', () => {
  it('lays a document out once if its pages are full', () => {
    const {plan, tried} = composed(() => [0.02, 0.05, 0.4])
    expect(plan).toEqual(natural)
    expect(tried).toHaveLength(1)
  })

  it('sets everything a little closer if that saves a page with hardly anything on it', () => {
    const {plan, tried} = composed(({white}) => (white < 1 ? [0.02, 0.03] : [0.02, 0.06, 0.85]))
    expect(plan).toEqual({...natural, white: 0.9})
    expect(tried).toHaveLength(2)
  })

  it('keeps its white where less of it would not save a page', () => {
    const {plan, tried} = composed(({white}) => (white < 1 ? [0.02, 0.05, 0.02, 0.3] : [0.02, 0.3, 0.02, 0.75]))
    expect(plan).toEqual(natural)
    expect(tried.map(({white}) => white)).toEqual([1, 0.9, 1, 1, 1])
  })

  it('looks for no page to save where the last one is too full', () => {
    const {tried} = composed(() => [0.02, 0.25, 0.02, 0.4])
    expect(tried).toEqual([natural, breaking(history), breaking(recommendations)])
  })

  it('tries both at once where figures wait', () => {
    const {plan} = composed(({white, blank}) =>
      blank === 0.2 ? [0.02, 0.2, 0.8] : white < 1 ? [0.02, 0.06] : [0.02, 0.06, 0.95],
    )
    expect(plan).toEqual({...natural, white: 0.9, blank: 0.06})
  })

  it('keeps its white where less of it would leave a page blank that was not', () => {
    expect(composed(({white}) => (white < 1 ? [0.15, 0.03] : [0.02, 0.03, 0.9])).plan).toEqual(natural)
  })

  it('gives a short last page the company of what stands before it', () => {
    const {plan} = composed(({breaks}) => (breaks.has(history) ? [0.02, 0.2, 0.5] : [0.02, 0.03, 0.75]))
    expect([...plan.breaks]).toEqual([history])
  })

  it('leaves a short last page alone where mending it would empty another', () => {
    const {plan} = composed(({breaks}) => (breaks.size ? [0.02, 0.6, 0.3] : [0.02, 0.03, 0.75]))
    expect(plan).toEqual(natural)
  })

  it('lets text run past figures if that saves a page', () => {
    const {plan} = composed(({blank}) => (blank < 0.2 ? [0.02, 0.04, 0.05] : [0.12, 0.12, 0.1, 0.75]))
    expect(plan).toEqual({...natural, blank: 0.06})
  })

  it('shares one great blank between feet rather than leave it', () => {
    const {plan} = composed(({breaks}) => (breaks.size ? [0.15, 0.13, 0.4] : [0.02, 0.27, 0.4]))
    expect(plan.breaks.size).toBe(1)
  })

  it('goes on from what was best, and ends', () => {
    let count = 0
    const more = ({plan}: {plan: Plan}): readonly Plan[] => [{...plan, breaks: new Set([...plan.breaks, {stack: []}])}]
    const chosen = compose(plan => {
      count += 1
      return {plan, blanks: [0.9 - plan.breaks.size / 100, 0.1], places: []}
    }, more)
    expect(chosen.plan.breaks.size).toBe(count - 3)
    expect(count).toBe(25)
  })

  it('tries the fewer plans the more pages there are', () => {
    const attempts = (pages: number): number => {
      let count = 0
      compose(
        plan => {
          count += 1
          return {plan, blanks: Array.from({length: pages}, () => 0.5), places: []}
        },
        ({plan}) => [{...plan, breaks: new Set([...plan.breaks, {stack: []}])}],
      )
      return count - 1
    }
    expect([attempts(100), attempts(250), attempts(600)].map(count => count <= 5)).toEqual([true, true, true])
    expect(attempts(600)).toBe(0)
  })
})
